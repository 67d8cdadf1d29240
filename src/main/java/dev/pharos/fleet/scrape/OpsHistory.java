package dev.pharos.fleet.scrape;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.MetricSource;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/// Commands a second of every target over the last half hour, for sparklines: read whole once, then a few points
/// at a time, and nothing while no new point is due.
///
/// What it gives has a value at every step of the half hour, NaN where the target did not report: lines of many
/// instances share one time axis, and a gap is seen as one.
public final class OpsHistory {
    private static final long LENGTH = Duration.ofMinutes(30).toMillis();
    static final Step STEP = new Step(30_000);
    /// The newest points may still change (see the dashboard's refresh plan, which does the same for charts).
    private static final long UNSETTLED_POINTS = 2;

    /// As it was reported.
    private Map<Labels, Series> series = Map.of();
    /// The same, at every step.
    private Map<Labels, Series> spread = Map.of();
    private TimeRange known = new TimeRange(0, 0);

    /// Brings it up to a time; the failure if the source could not be asked.
    public synchronized Outcome<Map<Labels, Series>> upTo(long time, MetricSource source, FleetQueries queries) {
        long end = Math.floorDiv(time, STEP.millis()) * STEP.millis();
        TimeRange wanted = new TimeRange(end - LENGTH, end);
        if (wanted.equals(known)) {
            return Outcome.success(spread);
        }
        boolean goesOn = known.end() > wanted.start() && known.end() < wanted.end();
        long from = goesOn ? known.end() - (UNSETTLED_POINTS - 1) * STEP.millis() : wanted.start();
        return source.range(queries.history(), new TimeRange(from, end), STEP).map(fresh -> {
            series = joined(goesOn ? series : Map.of(), wanted.start(), from, fresh);
            spread = spread(series, wanted);
            known = wanted;
            return spread;
        });
    }

    private static Map<Labels, Series> spread(Map<Labels, Series> series, TimeRange range) {
        long[] times = LongStream.rangeClosed(0, range.millis() / STEP.millis())
                .map(i -> range.start() + i * STEP.millis())
                .toArray();
        Map<Labels, Series> spread = HashMap.newHashMap(series.size());
        series.forEach((labels, own) -> spread.put(labels, new Series(labels, times, valuesAt(times, own))));
        return spread;
    }

    private static double[] valuesAt(long[] times, Series series) {
        double[] values = new double[times.length];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < series.size(); i++) {
            int place = Arrays.binarySearch(times, series.time(i));
            if (place >= 0) {
                values[place] = series.value(i);
            }
        }
        return values;
    }

    private static Map<Labels, Series> joined(
            Map<Labels, Series> before, long start, long from, QueryResult.Matrix fresh) {
        Map<Labels, Series> joined = HashMap.newHashMap(fresh.series().size());
        for (Series end : fresh.series()) {
            Series old = before.get(end.labels());
            joined.put(end.labels(), old == null ? end : join(old, start, from, end));
        }
        // One that is silent now keeps what it had.
        before.forEach((labels, old) -> {
            if (!joined.containsKey(labels) && old.lastTime() >= start) {
                joined.put(labels, join(old, start, from, new Series(labels, new long[0], new double[0])));
            }
        });
        joined.values().removeIf(Series::isEmpty);
        return joined;
    }

    private static Series join(Series old, long start, long from, Series end) {
        int first = old.indexAtOrAfter(start);
        int kept = Math.max(0, old.indexAtOrAfter(from) - first);
        long[] times = new long[kept + end.size()];
        double[] values = new double[kept + end.size()];
        System.arraycopy(old.times(), first, times, 0, kept);
        System.arraycopy(old.values(), first, values, 0, kept);
        System.arraycopy(end.times(), 0, times, kept, end.size());
        System.arraycopy(end.values(), 0, values, kept, end.size());
        return new Series(old.labels(), times, values);
    }
}
