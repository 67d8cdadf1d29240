package dev.pharos.series;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Columns of samples in the order of their times, each time once.
@SuppressWarnings("ArrayRecordComponent") // handed over at once, never compared
record Ascending(long[] times, double[] values) {
    /// Whether columns are so already.
    static boolean is(long[] times, int size) {
        for (int i = 1; i < size; i++) {
            if (times[i - 1] >= times[i]) {
                return false;
            }
        }
        return true;
    }

    /// Puts columns in order. Of several samples at one time the one that came last counts.
    static Ascending of(long[] times, double[] values, int size) {
        // The sort is stable: samples of one time stay in the order in which they came.
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(i -> times[i]))
                .mapToInt(i -> i)
                .toArray();
        long[] ownTimes = new long[size];
        double[] ownValues = new double[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            long time = times[order[i]];
            if (count == 0 || ownTimes[count - 1] != time) {
                count++;
            }
            ownTimes[count - 1] = time;
            ownValues[count - 1] = values[order[i]];
        }
        return new Ascending(Arrays.copyOf(ownTimes, count), Arrays.copyOf(ownValues, count));
    }
}
