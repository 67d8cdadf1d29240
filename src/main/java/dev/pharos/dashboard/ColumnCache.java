package dev.pharos.dashboard;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers kept to be continued, the least recently used given up when there are too many samples. For many
/// threads.
final class ColumnCache {
    /// What a series costs beside its samples, in samples.
    private static final long SERIES_COST = 32;

    private final long capacity;
    private final Map<RangeQuery, Columns> columns = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /// @param capacity in samples of 16 bytes
    ColumnCache(long capacity) {
        this.capacity = capacity;
    }

    synchronized @Nullable Columns get(RangeQuery query) {
        return columns.get(query);
    }

    synchronized void put(RangeQuery query, Columns fresh) {
        Columns before = columns.put(query, fresh);
        size += cost(fresh) - (before == null ? 0 : cost(before));
        Iterator<Columns> oldest = columns.values().iterator();
        while (size > capacity && oldest.hasNext()) {
            size -= cost(oldest.next());
            oldest.remove();
        }
    }

    synchronized void clear() {
        columns.clear();
        size = 0;
    }

    synchronized long size() {
        return size;
    }

    private static long cost(Columns columns) {
        return columns.matrix().sampleCount()
                + SERIES_COST * (1 + columns.matrix().series().size());
    }
}
