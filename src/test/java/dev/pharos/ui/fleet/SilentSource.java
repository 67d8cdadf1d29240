package dev.pharos.ui.fleet;

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
import java.util.List;
import java.util.Map;

/// A source that is there and never asked: the fleets of these tests are made by hand.
final class SilentSource implements MetricSource {
    @Override
    public Outcome<ServerInfo> info() {
        return silent();
    }

    @Override
    public long now() {
        return SampleFleet.NOW;
    }

    @Override
    public Outcome<QueryResult> instant(String promql, long time) {
        return silent();
    }

    @Override
    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
        return silent();
    }

    @Override
    public Outcome<List<Labels>> series(List<String> selectors, TimeRange range) {
        return silent();
    }

    @Override
    public Outcome<List<String>> labelNames(List<String> selectors, TimeRange range) {
        return silent();
    }

    @Override
    public Outcome<List<String>> labelValues(String label, List<String> selectors, TimeRange range) {
        return silent();
    }

    @Override
    public Outcome<Map<String, MetricMetadata>> metadata() {
        return silent();
    }

    @Override
    public Outcome<List<ScrapeTarget>> targets() {
        return silent();
    }

    @Override
    public Outcome<List<Alert>> alerts() {
        return silent();
    }

    @Override
    public void close() {}

    private static <T> Outcome<T> silent() {
        return Outcome.failed(new Failure.Cancelled("nothing"));
    }
}
