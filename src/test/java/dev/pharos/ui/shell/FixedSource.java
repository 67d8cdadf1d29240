package dev.pharos.ui.shell;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.Alert;
import dev.pharos.source.MetricMetadata;
import dev.pharos.source.MetricSource;
import dev.pharos.source.ScrapeTarget;
import dev.pharos.source.ServerInfo;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A source that always answers alike, or not at all.
public final class FixedSource implements MetricSource {
    public static final long NOW = 1_795_399_335_000L;

    public volatile @Nullable Failure failure;
    volatile boolean closed;
    public final AtomicLong now = new AtomicLong(NOW);

    @Override
    public Outcome<ServerInfo> info() {
        return answer(new ServerInfo("Prometheus", "2.42.0"));
    }

    @Override
    public long now() {
        return now.get();
    }

    @Override
    public Outcome<QueryResult> instant(String promql, long time) {
        return answer(new QueryResult.Vector(List.of(new Sample(Labels.EMPTY, time, 14_242))));
    }

    @Override
    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
        return answer(QueryResult.Matrix.EMPTY);
    }

    @Override
    public Outcome<List<Labels>> series(List<String> selectors, TimeRange range) {
        return answer(List.of());
    }

    @Override
    public Outcome<List<String>> labelNames(List<String> selectors, TimeRange range) {
        return answer(List.of());
    }

    @Override
    public Outcome<List<String>> labelValues(String label, List<String> selectors, TimeRange range) {
        return answer(List.of());
    }

    @Override
    public Outcome<Map<String, MetricMetadata>> metadata() {
        return answer(Map.of());
    }

    @Override
    public Outcome<List<ScrapeTarget>> targets() {
        return answer(List.of());
    }

    @Override
    public Outcome<List<Alert>> alerts() {
        Alert alert = new Alert(
                Labels.of("alertname", "RedisDown", "severity", "critical"), Labels.EMPTY, Alert.State.FIRING, NOW, 1);
        return answer(List.of(alert, alert));
    }

    @Override
    public void close() {
        closed = true;
    }

    private <T> Outcome<T> answer(T value) {
        Failure now = failure;
        return now == null ? Outcome.success(value) : Outcome.failed(now);
    }
}
