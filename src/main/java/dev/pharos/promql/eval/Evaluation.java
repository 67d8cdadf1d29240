package dev.pharos.promql.eval;

import dev.pharos.series.QueryResult;
import java.time.Duration;
import java.util.List;

/// An answer, and what it took.
///
/// @param warnings what is wrong with it, in Prometheus's words
/// @param infos what may be meant otherwise
/// @param root the expression's node
/// @param peakSamples the most that were held at once
public record Evaluation(
        QueryResult result,
        List<String> warnings,
        List<String> infos,
        NodeStats root,
        long peakSamples,
        Duration time) {
    public Evaluation {
        warnings = List.copyOf(warnings);
        infos = List.copyOf(infos);
    }
}
