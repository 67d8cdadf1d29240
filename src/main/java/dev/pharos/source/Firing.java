package dev.pharos.source;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import java.util.List;

/// What a rule evaluator says fires, and what it wrote down of the past.
final class Firing {
    /// A time this near the present is the present, read by a window that refreshes: alerts are asked of the rule
    /// evaluator itself. What fires now is no answer to what fired a little before.
    private static final long PRESENT_MILLIS = 5_000;

    /// What the evaluator wrote down: of the past, and where the source evaluates no rules itself
    /// (VictoriaMetrics, whose rules vmalert evaluates). Knows neither annotations nor since when.
    private static final String WRITTEN = "ALERTS{alertstate=\"firing\"}";

    private Firing() {}

    /// @param time in milliseconds since the epoch
    static Outcome<List<Alert>> at(MetricSource source, long time) {
        if (Math.abs(source.now() - time) <= PRESENT_MILLIS) {
            Outcome<List<Alert>> alerts = source.alerts();
            if (!alerts.orElse(List.of()).isEmpty()) {
                return alerts.map(all -> all.stream()
                        .filter(alert -> alert.state() == Alert.State.FIRING)
                        .toList());
            }
        }
        return source.instant(WRITTEN, time).map(Firing::written);
    }

    private static List<Alert> written(QueryResult result) {
        return result instanceof QueryResult.Vector(var samples)
                ? samples.stream()
                        .map(sample -> new Alert(
                                sample.labels().without(Labels.NAME, "alertstate"),
                                Labels.EMPTY,
                                Alert.State.FIRING,
                                0,
                                Double.NaN))
                        .toList()
                : List.of();
    }
}
