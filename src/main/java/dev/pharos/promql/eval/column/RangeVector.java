package dev.pharos.promql.eval.column;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;

/// What windows slide over: the samples of series, read as they are asked for. Safe for use by many threads.
public interface RangeVector {
    int size();

    Labels labels(int index);

    /// Without stale markers.
    Series read(int index);

    /// It will not be asked again.
    default void release() {}
}
