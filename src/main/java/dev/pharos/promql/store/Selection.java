package dev.pharos.promql.store;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;

/// Series that were selected, in ascending order of their labels. Safe for use by many threads.
public interface Selection {
    int size();

    /// Those of a series, by its place from 0.
    Labels labels(int index);

    /// Its samples in the selected range, in columns; stale markers are among them, as [StaleMarker] has them. Reads
    /// anew
    /// whenever it is asked, and the columns are the caller's.
    Series read(int index);
}
