package dev.pharos.promql.eval.column;

import dev.pharos.promql.eval.run.Guard;
import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.util.Arrays;

/// The values of an instant vector at its steps, as samples.
public record SubqueryVector(Vector vector, Guard guard) implements RangeVector {
    @Override
    public int size() {
        return vector.size();
    }

    @Override
    public Labels labels(int index) {
        return vector.labels(index);
    }

    @Override
    public Series read(int index) {
        Grid grid = vector.grid();
        guard.claim(grid.count());
        Column column = vector.read(index, new Column(grid.count()));
        long[] times = new long[grid.count()];
        double[] values = new double[grid.count()];
        int size = 0;
        for (int k = 0; k < times.length; k++) {
            if (column.present()[k]) {
                times[size] = grid.time(k);
                values[size++] = column.values()[k];
            }
        }
        guard.release(grid.count());
        return size == times.length
                ? new Series(labels(index), times, values)
                : new Series(labels(index), Arrays.copyOf(times, size), Arrays.copyOf(values, size));
    }

    @Override
    public void release() {
        vector.release();
    }
}
