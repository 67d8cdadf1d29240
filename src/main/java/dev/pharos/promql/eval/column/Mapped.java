package dev.pharos.promql.eval.column;

import dev.pharos.series.Labels;
import java.util.function.UnaryOperator;

/// A vector each of whose columns becomes another in place, under other labels.
public final class Mapped implements Vector {
    /// What becomes of a column.
    @FunctionalInterface
    public interface Change {
        void apply(Column column);
    }

    private final Vector source;
    private final Labels[] labels;
    private final Change change;

    public Mapped(Vector source, UnaryOperator<Labels> rename, Change change) {
        this.source = source;
        this.labels = new Labels[source.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = rename.apply(source.labels(i));
        }
        this.change = change;
    }

    @Override
    public Grid grid() {
        return source.grid();
    }

    @Override
    public int size() {
        return labels.length;
    }

    @Override
    public Labels labels(int index) {
        return labels[index];
    }

    @Override
    public void fill(int index, Column out) {
        source.fill(index, out);
        change.apply(out);
    }

    @Override
    public void release() {
        source.release();
    }
}
