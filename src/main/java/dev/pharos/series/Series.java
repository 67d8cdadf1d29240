package dev.pharos.series;

import java.util.Arrays;

/// One series of a range: a column of times and a column of values.
///
/// Times are milliseconds since the epoch, strictly ascending. A missing sample is simply not there; NaN is a value
/// that the server sent. The arrays may be longer than [#size()] (they are presized while decoding), are shared, not
/// copied, and must not be written to once a series is built.
///
/// Everything that reads a series relies on the order of its times. Columns that are not so are put in order when it is
/// built, in arrays of its own; of several samples at one time the one that came last counts.
@SuppressWarnings("ArrayRecordComponent") // columns of primitives are the point; equality is by content below
public record Series(Labels labels, int size, long[] times, double[] values) {
    public Series {
        if (size < 0 || size > times.length || size > values.length) {
            throw new IllegalArgumentException(
                    "size " + size + " of columns " + times.length + " and " + values.length);
        }
        if (!Ascending.is(times, size)) {
            Ascending ordered = Ascending.of(times, values, size);
            times = ordered.times();
            values = ordered.values();
            size = times.length;
        }
    }

    public Series(Labels labels, long[] times, double[] values) {
        this(labels, times.length, times, values);
    }

    public long time(int index) {
        return times[index];
    }

    public double value(int index) {
        return values[index];
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public long lastTime() {
        return times[size - 1];
    }

    public double lastValue() {
        return values[size - 1];
    }

    /// The index of the first sample at or after `time`, or [#size()] where there is none.
    public int indexAtOrAfter(long time) {
        int found = Arrays.binarySearch(times, 0, size, time);
        return found >= 0 ? found : -found - 1;
    }

    public Series withLabels(Labels other) {
        return new Series(other, size, times, values);
    }

    /// The same values so many milliseconds later.
    public Series shifted(long millis) {
        long[] moved = new long[size];
        for (int i = 0; i < size; i++) {
            moved[i] = times[i] + millis;
        }
        return new Series(labels, size, moved, values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that
                && size == that.size
                && labels.equals(that.labels)
                && Arrays.equals(times, 0, size, that.times, 0, size)
                && Arrays.equals(values, 0, size, that.values, 0, size);
    }

    @Override
    public int hashCode() {
        return labels.hashCode() * 31 + size;
    }

    @Override
    public String toString() {
        return labels + " (" + size + " samples)";
    }
}
