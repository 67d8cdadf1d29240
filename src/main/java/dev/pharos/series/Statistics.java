package dev.pharos.series;

/// What the samples of a series come to over a range. Samples that are no finite number do not count; without any, all
/// but `count` and `sum` are NaN.
///
/// @param mean of the samples, not of the time between them
/// @param last the newest
public record Statistics(int count, double min, double max, double mean, double last, double sum) {
    /// Adds with Kahan's and Neumaier's compensation: a million small samples beside a large one do not get lost.
    public static Statistics of(Series series, TimeRange range) {
        int end = series.indexAtOrAfter(range.end() + 1);
        int count = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double last = Double.NaN;
        double sum = 0;
        double lost = 0;
        for (int i = series.indexAtOrAfter(range.start()); i < end; i++) {
            double value = series.value(i);
            if (Double.isFinite(value)) {
                count++;
                min = Math.min(min, value);
                max = Math.max(max, value);
                last = value;
                double next = sum + value;
                lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
                sum = next;
            }
        }
        // Where the sum itself has left the numbers, what was lost on the way is none.
        double total = Double.isFinite(sum) ? sum + lost : sum;
        return count == 0
                ? new Statistics(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0)
                : new Statistics(count, min, max, total / count, last, total);
    }
}
