package dev.pharos.ui.instance;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.QuietSource;
import dev.pharos.source.ScrapeTarget;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// A source that answers every range with a line of ones, except for metrics that it is told to lack, and remembers
/// what it was asked.
public final class AnsweringSource extends QuietSource {
    final Queue<String> asked = new ConcurrentLinkedQueue<>();
    final Queue<TimeRange> askedOver = new ConcurrentLinkedQueue<>();

    /// Before this there was nothing, in milliseconds since the epoch.
    volatile long began = Long.MIN_VALUE;
    volatile String lacking = "nothing_lacks";
    volatile @Nullable Failure failure;

    /// Parts of questions whose next answer breaks off.
    final Queue<String> brokenOff = new ConcurrentLinkedQueue<>();

    @Override
    public Outcome<List<ScrapeTarget>> targets() {
        return Outcome.success(
                List.of(new ScrapeTarget("redis", Examples.master().id(), "http://a:9121", 15_000, true, "", 0)));
    }

    @Override
    public long now() {
        return Examples.NOW;
    }

    @Override
    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
        asked.add(promql);
        askedOver.add(range);
        Failure wrong = failure;
        if (wrong != null) {
            return Outcome.failed(wrong);
        }
        String broken = brokenOff.stream().filter(promql::contains).findFirst().orElse(null);
        if (broken != null && brokenOff.remove(broken)) {
            return Outcome.failed(new Failure.Interrupted("localhost:9090", "the answer ended early"));
        }
        if (range.end() < began || promql.contains(lacking) || promql.startsWith("ALERTS")) {
            return Outcome.success(QueryResult.Matrix.EMPTY);
        }
        long[] times = {range.start(), range.end()};
        return Outcome.success(
                new QueryResult.Matrix(List.of(new Series(Labels.of("cmd", "get"), times, new double[] {1, 1}))));
    }
}
