package dev.pharos.promql.eval.column;

import dev.pharos.series.Labels;

/// An instant vector at all steps. Its columns are computed as they are asked for, so that few are held at a time; one
/// that is absent at every step is no series. Safe for use by many threads.
public interface Vector {
    Grid grid();

    int size();

    Labels labels(int index);

    /// Writes a series over all of a column.
    void fill(int index, Column out);

    /// A series to be read only: in the column given, or in one that is held anyway.
    default Column read(int index, Column scratch) {
        fill(index, scratch);
        return scratch;
    }

    /// It will not be asked again.
    default void release() {}
}
