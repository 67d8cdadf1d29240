package dev.pharos.promql.eval.column;

import dev.pharos.promql.eval.run.Guard;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One whose columns are in memory.
public final class HeldVector implements Vector {
    private final Grid grid;
    private final List<Labels> labels;
    private final List<Column> columns;
    private final Runnable release;
    private boolean released;

    private HeldVector(Grid grid, List<Labels> labels, List<Column> columns, Runnable release) {
        this.grid = grid;
        this.labels = labels;
        this.columns = columns;
        this.release = release;
    }

    /// @param columns counted as held until it is released
    public static HeldVector of(Grid grid, List<Labels> labels, List<Column> columns, Guard guard) {
        long samples = (long) columns.size() * grid.count();
        guard.claim(samples);
        return new HeldVector(grid, labels, columns, () -> guard.release(samples));
    }

    public static HeldVector empty(Grid grid) {
        return new HeldVector(grid, List.of(), List.of(), () -> {});
    }

    /// The one series of labels that have a value at every step.
    public static HeldVector ofScalar(Grid grid, double[] values) {
        Column column = new Column(grid.count());
        System.arraycopy(values, 0, column.values(), 0, values.length);
        Arrays.fill(column.present(), true);
        return new HeldVector(grid, List.of(Labels.EMPTY), List.of(column), () -> {});
    }

    /// Computes all columns of a vector, in parallel, and leaves out the empty ones.
    public static HeldVector of(Vector vector, Work work) {
        if (vector instanceof HeldVector held) {
            return held;
        }
        int count = vector.grid().count();
        @Nullable Column[] columns = new @Nullable Column[vector.size()];
        work.workers().each(vector.size(), i -> {
            work.guard().claim(count);
            Column column = new Column(count);
            vector.fill(i, column);
            if (column.isEmpty()) {
                work.guard().release(count);
            } else {
                columns[i] = column;
            }
        });
        List<Labels> labels = new ArrayList<>();
        List<Column> kept = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            Column column = columns[i];
            if (column != null) {
                labels.add(vector.labels(i));
                kept.add(column);
            }
        }
        vector.release();
        long samples = (long) kept.size() * count;
        return new HeldVector(vector.grid(), labels, kept, () -> work.guard().release(samples));
    }

    /// The same series in another order.
    public HeldVector sorted(Comparator<Integer> order) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            places.add(i);
        }
        places.sort(order);
        return new HeldVector(
                grid,
                places.stream().map(labels::get).toList(),
                places.stream().map(columns::get).toList(),
                release);
    }

    @Override
    public Grid grid() {
        return grid;
    }

    @Override
    public int size() {
        return labels.size();
    }

    @Override
    public Labels labels(int index) {
        return labels.get(index);
    }

    /// To be read only.
    public Column column(int index) {
        return columns.get(index);
    }

    @Override
    public void fill(int index, Column out) {
        out.copyOf(column(index));
    }

    @Override
    public Column read(int index, Column scratch) {
        return column(index);
    }

    @Override
    public void release() {
        if (!released) {
            released = true;
            release.run();
        }
    }
}
