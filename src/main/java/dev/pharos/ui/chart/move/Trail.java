package dev.pharos.ui.chart.move;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.Comparison;
import dev.pharos.ui.chart.content.Coverage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a live chart shows on its way to the range of a newer answer: that answer, and at the left what is on its way
/// out, which only the answer before has.
public final class Trail {
    /// Longer series are not copied for a few frames.
    private static final int LONG = 65_536;

    private Trail() {}

    /// The newer data with the samples of those before that they begin too late for.
    ///
    /// @param before as they are seen
    public static ChartData of(ChartData before, ChartData after) {
        long start = before.range().start();
        Comparison compared = after.comparison();
        List<ChartLine> compare = before.comparison().shift() == compared.shift()
                ? before.comparison().lines()
                : List.of();
        Coverage coverage = after.coverage();
        TimeRange earlier = before.coverage().answered();
        TimeRange answered = coverage.answered();
        boolean goesOn = earlier.start() < answered.start() && answered.start() <= earlier.end();
        return new ChartData(
                after.range(),
                after.step(),
                joined(before.lines(), after.lines(), start),
                new Comparison(compared.shift(), joined(compare, compared.lines(), start)),
                after.annotations(),
                after.grain(),
                goesOn
                        ? new Coverage(
                                new TimeRange(earlier.start(), answered.end()), coverage.known(), coverage.subject())
                        : coverage);
    }

    private static List<ChartLine> joined(List<ChartLine> before, List<ChartLine> after, long start) {
        Map<Labels, Series> known = new HashMap<>();
        before.forEach(line -> known.put(line.series().labels(), line.series()));
        return after.stream()
                .map(line -> {
                    Series old = known.get(line.series().labels());
                    return old == null ? line : line.with(joined(old, line.series(), start));
                })
                .toList();
    }

    private static Series joined(Series old, Series series, long start) {
        if (series.isEmpty() || series.size() >= LONG) {
            return series;
        }
        int from = Math.max(0, old.indexAtOrAfter(start) - 1);
        int older = old.indexAtOrAfter(series.time(0)) - from;
        if (older <= 0) {
            return series;
        }
        int size = older + series.size();
        long[] times = new long[size];
        double[] values = new double[size];
        System.arraycopy(old.times(), from, times, 0, older);
        System.arraycopy(old.values(), from, values, 0, older);
        System.arraycopy(series.times(), 0, times, older, series.size());
        System.arraycopy(series.values(), 0, values, older, series.size());
        return new Series(series.labels(), times, values);
    }
}
