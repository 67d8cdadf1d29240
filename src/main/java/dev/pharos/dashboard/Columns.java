package dev.pharos.dashboard;

import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is known of one question: the answer over a range, and up to when it is final.
///
/// @param settled points at or before this time (milliseconds since the epoch) will not change any more
record Columns(TimeRange range, long settled, QueryResult.Matrix matrix) {
    /// The part of `wanted` to ask for: all of it, only its end, or nothing (an empty array).
    TimeRange[] missing(TimeRange wanted, long step) {
        if (wanted.start() < range.start() || wanted.start() > range.end()) {
            return new TimeRange[] {wanted};
        }
        // The first point that is not both known and final.
        long known = Math.min(settled, range.end());
        long from = Math.max(wanted.start(), (Math.floorDiv(known, step) + 1) * step);
        return from > wanted.end() ? new TimeRange[0] : new TimeRange[] {new TimeRange(from, wanted.end())};
    }

    /// What is known of `wanted` before `from`, followed by the fresh points from there on.
    QueryResult.Matrix joined(TimeRange wanted, long from, QueryResult.Matrix fresh) {
        Map<Labels, Series> ends = HashMap.newHashMap(fresh.series().size());
        fresh.series().forEach(series -> ends.put(series.labels(), series));
        List<Series> joined = new ArrayList<>(fresh.series().size());
        for (Series old : matrix.series()) {
            Series end = ends.remove(old.labels());
            Series both = join(old, wanted.start(), from, end == null ? none(old.labels()) : end);
            if (!both.isEmpty()) {
                joined.add(both);
            }
        }
        // In the server's order, for those that are new.
        fresh.series().stream()
                .filter(series -> ends.containsKey(series.labels()))
                .forEach(joined::add);
        return new QueryResult.Matrix(joined);
    }

    /// What is known of `wanted`, which lies within the range.
    QueryResult.Matrix cut(TimeRange wanted) {
        return joined(wanted, wanted.end() + 1, QueryResult.Matrix.EMPTY);
    }

    private static Series join(Series old, long start, long from, Series end) {
        int first = old.indexAtOrAfter(start);
        int kept = Math.max(0, old.indexAtOrAfter(from) - first);
        if (first == 0 && kept == old.size() && end.isEmpty()) {
            return old;
        }
        long[] times = new long[kept + end.size()];
        double[] values = new double[kept + end.size()];
        System.arraycopy(old.times(), first, times, 0, kept);
        System.arraycopy(old.values(), first, values, 0, kept);
        System.arraycopy(end.times(), 0, times, kept, end.size());
        System.arraycopy(end.values(), 0, values, kept, end.size());
        return new Series(old.labels(), times, values);
    }

    private static Series none(Labels labels) {
        return new Series(labels, new long[0], new double[0]);
    }
}
