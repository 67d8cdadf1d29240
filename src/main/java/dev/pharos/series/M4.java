package dev.pharos.series;

/// Thins a series to the samples that decide its picture: of every pixel column the first, the last, the smallest and
/// the largest (Jugel et al., *M4: A Visualization-Oriented Time Series Data Aggregation*, VLDB 2014). A line drawn
/// through them covers the same pixels of a column as one drawn through all samples; no spike is lost.
///
/// What comes out are indices into the series. Samples that are not finite can't be drawn: the first of a run of them
/// is kept where it separates what is drawn, so that the line breaks there. The last sample before the range and the
/// first after it are kept too: the line runs off the edges.
public final class M4 {
    private M4() {}

    /// The length that `out` of [#thin] needs.
    public static int capacity(int columns) {
        return 6 * columns + 2;
    }

    /// Writes ascending indices of the kept samples into `out` and returns how many there are.
    ///
    /// @param range   what the columns divide evenly; sample times far outside of it cost nothing
    /// @param columns the width in pixels, at least 1
    /// @param out     at least [#capacity] long, to be used again
    public static int thin(Series series, TimeRange range, int columns, int[] out) {
        long[] times = series.times();
        int from = series.indexAtOrAfter(range.start());
        int to = series.indexAtOrAfter(range.end() + 1);
        int n = 0;
        if (from > 0) {
            out[n++] = from - 1;
        }
        double perColumn = Math.max(1, range.millis()) / (double) columns;
        int i = from;
        while (i < to) {
            int column = Math.min(columns - 1, (int) ((times[i] - range.start()) / perColumn));
            int end = column == columns - 1 ? to : endOfColumn(times, i, to, range.start(), perColumn, column);
            n = column(series.values(), i, end, out, n);
            i = end;
        }
        if (to < series.size()) {
            out[n++] = to;
        }
        return n;
    }

    /// The first sample past the column. Looks ahead by doubling steps, then halves: columns of thousands of samples
    /// are not walked twice.
    private static int endOfColumn(long[] times, int from, int to, long start, double perColumn, int column) {
        int low = from;
        int reach = 1;
        while (low + reach < to && inColumn(times[low + reach], start, perColumn, column)) {
            low += reach;
            reach *= 2;
        }
        int high = Math.min(low + reach, to);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (inColumn(times[middle], start, perColumn, column)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static boolean inColumn(long time, long start, double perColumn, int column) {
        return (int) ((time - start) / perColumn) <= column;
    }

    private static int column(double[] values, int from, int to, int[] out, int n) {
        int first = -1;
        int last = -1;
        int least = -1;
        int most = -1;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            double value = values[i];
            if (!Double.isFinite(value)) {
                continue;
            }
            if (first < 0) {
                first = i;
            }
            last = i;
            if (value < min) {
                min = value;
                least = i;
            }
            if (value > max) {
                max = value;
                most = i;
            }
        }
        int count = n;
        if (first != from) {
            out[count++] = from;
        }
        if (first >= 0) {
            count = keep(out, count, first);
            count = keep(out, count, Math.min(least, most));
            count = keep(out, count, Math.max(least, most));
            count = keep(out, count, last);
            if (last < to - 1) {
                out[count++] = last + 1;
            }
        }
        return count;
    }

    private static int keep(int[] out, int count, int index) {
        if (count > 0 && out[count - 1] >= index) {
            return count;
        }
        out[count] = index;
        return count + 1;
    }
}
