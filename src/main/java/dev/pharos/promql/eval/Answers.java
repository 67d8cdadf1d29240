package dev.pharos.promql.eval;

import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.Grid;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Columns in the words of the API.
final class Answers {
    private Answers() {}

    static QueryResult.Vector vector(Vector vector, Work work) {
        HeldVector held = HeldVector.of(vector, work);
        List<Sample> samples = new ArrayList<>();
        long time = vector.grid().start();
        for (int i = 0; i < held.size(); i++) {
            Column column = held.column(i);
            if (column.present()[0]) {
                samples.add(new Sample(held.labels(i), time, column.values()[0]));
            }
        }
        return new QueryResult.Vector(samples);
    }

    /// Series in ascending order of their labels.
    static QueryResult.Matrix matrix(Vector vector, Work work) {
        Grid grid = vector.grid();
        long[] times = new long[grid.count()];
        for (int k = 0; k < times.length; k++) {
            times[k] = grid.time(k);
        }
        @Nullable Series[] all = new @Nullable Series[vector.size()];
        work.workers().each(vector.size(), i -> {
            work.guard().claim(times.length);
            Column column = new Column(times.length);
            vector.fill(i, column);
            int count = column.count();
            if (count > 0) {
                all[i] = series(vector, i, column, times, count);
            }
            work.guard().release((long) times.length - count);
        });
        return new QueryResult.Matrix(ascending(all));
    }

    /// A series without gaps shares the times of all.
    private static Series series(Vector vector, int index, Column column, long[] times, int count) {
        if (count == times.length) {
            return new Series(vector.labels(index), times, column.values());
        }
        long[] ownTimes = new long[count];
        double[] values = new double[count];
        int size = 0;
        for (int k = 0; k < times.length; k++) {
            if (column.present()[k]) {
                ownTimes[size] = times[k];
                values[size++] = column.values()[k];
            }
        }
        return new Series(vector.labels(index), ownTimes, values);
    }

    /// The samples of a range vector at one step.
    static QueryResult.Matrix samples(Evaluator.Ranged ranged, Work work) {
        long to = ranged.look().first();
        long from = to - ranged.range() + (work.leftOpen() ? 1 : 0);
        @Nullable Series[] all = new @Nullable Series[ranged.samples().size()];
        work.workers().each(all.length, i -> {
            Series series = ranged.samples().read(i);
            int first = series.indexAtOrAfter(from);
            int end = series.indexAtOrAfter(to + 1);
            work.guard().claim(end - first);
            if (end > first) {
                all[i] = new Series(
                        ranged.samples().labels(i),
                        Arrays.copyOfRange(series.times(), first, end),
                        Arrays.copyOfRange(series.values(), first, end));
            }
        });
        return new QueryResult.Matrix(ascending(all));
    }

    private static List<Series> ascending(@Nullable Series[] all) {
        List<Series> kept = new ArrayList<>();
        for (Series series : all) {
            if (series != null) {
                kept.add(series);
            }
        }
        kept.sort(Comparator.comparing(Series::labels));
        return kept;
    }
}
