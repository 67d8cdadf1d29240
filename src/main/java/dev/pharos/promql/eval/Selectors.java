package dev.pharos.promql.eval;

import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.Grid;
import dev.pharos.promql.eval.column.Look;
import dev.pharos.promql.eval.column.RangeVector;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.promql.store.Selection;
import dev.pharos.promql.store.StaleMarker;
import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;

/// What is read from the store, at steps or as it is.
final class Selectors {
    private Selectors() {}

    /// The value of a step is that of the last sample before it, unless it is too old or stale.
    ///
    /// @param lookback milliseconds
    /// @param times whether the value is the sample's time in seconds instead
    record AtSteps(Selection selection, Look look, long lookback, boolean times, LongAdder touched, Work work)
            implements Vector {
        @Override
        public Grid grid() {
            return look.grid();
        }

        @Override
        public int size() {
            return selection.size();
        }

        @Override
        public Labels labels(int index) {
            return selection.labels(index);
        }

        @Override
        public void fill(int index, Column out) {
            Series series = selection.read(index);
            work.guard().claim(series.size());
            out.clear();
            long[] when = series.times();
            double[] values = series.values();
            int size = series.size();
            // 3.x leaves out a sample that is exactly so old.
            long oldest = work.leftOpen() ? lookback - 1 : lookback;
            int next = 0;
            long seen = 0;
            for (int k = 0; k < out.length(); k++) {
                long at = look.at(k);
                while (next < size && when[next] <= at) {
                    next++;
                }
                if (next > 0 && when[next - 1] >= at - oldest && !StaleMarker.is(values[next - 1])) {
                    out.set(k, times ? (double) when[next - 1] / 1000 : values[next - 1]);
                    seen++;
                }
            }
            touched.add(seen);
            work.guard().release(series.size());
        }
    }

    /// Samples without stale markers.
    record Samples(Selection selection) implements RangeVector {
        @Override
        public int size() {
            return selection.size();
        }

        @Override
        public Labels labels(int index) {
            return selection.labels(index);
        }

        @Override
        public Series read(int index) {
            Series series = selection.read(index);
            double[] values = series.values();
            int stale = 0;
            for (int i = 0; i < series.size(); i++) {
                stale += StaleMarker.is(values[i]) ? 1 : 0;
            }
            return stale == 0 ? series : without(series, series.size() - stale);
        }

        private static Series without(Series series, int size) {
            long[] times = new long[size];
            double[] values = new double[size];
            int kept = 0;
            for (int i = 0; i < series.size(); i++) {
                if (!StaleMarker.is(series.value(i))) {
                    times[kept] = series.time(i);
                    values[kept++] = series.value(i);
                }
            }
            return new Series(series.labels(), times, values);
        }
    }

    /// The same at every step.
    record Broadcast(Vector vector, Grid grid) implements Vector {
        @Override
        public int size() {
            return vector.size();
        }

        @Override
        public Labels labels(int index) {
            return vector.labels(index);
        }

        @Override
        public void fill(int index, Column out) {
            Column one = vector.read(index, new Column(1));
            if (one.present()[0]) {
                out.fill(one.values()[0]);
            } else {
                out.clear();
            }
        }

        @Override
        public void release() {
            vector.release();
        }
    }

    /// A number that is the same at every step.
    static double[] constant(Grid grid, double value) {
        double[] values = new double[grid.count()];
        Arrays.fill(values, value);
        return values;
    }
}
