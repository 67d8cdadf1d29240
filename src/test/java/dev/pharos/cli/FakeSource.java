package dev.pharos.cli;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Remembers what it was asked and answers always the same.
final class FakeSource implements MetricSource {
    static final long NOW = 1_700_000_000_000L;

    private final List<String> asked = new ArrayList<>();
    private final Outcome<QueryResult> answer;
    private boolean closed;

    FakeSource(Outcome<QueryResult> answer) {
        this.answer = answer;
    }

    /// `instant EXPR TIME` or `range EXPR START END STEP`, times in milliseconds.
    List<String> asked() {
        return asked;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public long now() {
        return NOW;
    }

    @Override
    public Outcome<QueryResult> instant(String promql, long time) {
        asked.add("instant " + promql + " " + time);
        return answer;
    }

    @Override
    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
        asked.add("range " + promql + " " + range.start() + " " + range.end() + " " + step.millis());
        return answer.map(_ -> QueryResult.Matrix.EMPTY);
    }

    @Override
    public Outcome<ServerInfo> info() {
        return Outcome.success(new ServerInfo("fake", "1", 0));
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
    public void close() {
        closed = true;
    }
}
