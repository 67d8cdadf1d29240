package dev.pharos.source;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.util.List;
import java.util.Map;

/// A source that knows nothing: fakes override what they do know.
public class QuietSource implements MetricSource {
    @Override
    public Outcome<ServerInfo> info() {
        return Outcome.success(new ServerInfo("quiet", ""));
    }

    @Override
    public long now() {
        return 0;
    }

    @Override
    public Outcome<QueryResult> instant(String promql, long time) {
        return Outcome.success(new QueryResult.Vector(List.of()));
    }

    @Override
    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
        return Outcome.success(QueryResult.Matrix.EMPTY);
    }

    @Override
    public Outcome<List<Labels>> series(List<String> selectors, TimeRange range) {
        return Outcome.success(List.of());
    }

    @Override
    public Outcome<List<String>> labelNames(List<String> selectors, TimeRange range) {
        return Outcome.success(List.of());
    }

    @Override
    public Outcome<List<String>> labelValues(String label, List<String> selectors, TimeRange range) {
        return Outcome.success(List.of());
    }

    @Override
    public Outcome<Map<String, MetricMetadata>> metadata() {
        return Outcome.success(Map.of());
    }

    @Override
    public Outcome<List<ScrapeTarget>> targets() {
        return Outcome.success(List.of());
    }

    @Override
    public Outcome<List<Alert>> alerts() {
        return Outcome.success(List.of());
    }

    @Override
    public void close() {}
}
