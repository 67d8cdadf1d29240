package dev.pharos.app.picture;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.Alert;
import dev.pharos.source.MetricMetadata;
import dev.pharos.source.MetricSource;
import dev.pharos.source.ScrapeTarget;
import dev.pharos.source.ServerInfo;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// What a window looks at whose page needs no server, in a picture of which none was named.
public record NoServer(InstantSource clock) implements MetricSource {
    @Override
    public long now() {
        return clock.millis();
    }

    @Override
    public Outcome<ServerInfo> info() {
        return none();
    }

    @Override
    public Outcome<QueryResult> instant(String promql, long time) {
        return none();
    }

    @Override
    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
        return none();
    }

    @Override
    public Outcome<List<Labels>> series(List<String> selectors, TimeRange range) {
        return none();
    }

    @Override
    public Outcome<List<String>> labelNames(List<String> selectors, TimeRange range) {
        return none();
    }

    @Override
    public Outcome<List<String>> labelValues(String label, List<String> selectors, TimeRange range) {
        return none();
    }

    @Override
    public Outcome<Map<String, MetricMetadata>> metadata() {
        return none();
    }

    @Override
    public Outcome<List<ScrapeTarget>> targets() {
        return none();
    }

    @Override
    public Outcome<List<Alert>> alerts() {
        return none();
    }

    @Override
    public void close() {}

    private static <T> Outcome<T> none() {
        return Outcome.failed(new Failure.Misconfigured("no server", "none was named"));
    }
}
