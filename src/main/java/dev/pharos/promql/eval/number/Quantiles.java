package dev.pharos.promql.eval.number;

import java.util.Arrays;

/// Quantiles of values that are all known.
public final class Quantiles {
    private Quantiles() {}

    /// Between two values the weighted mean. Sorts the first of the values given; NaN is less than any number.
    public static double of(double quantile, double[] values, int count) {
        if (count == 0 || Double.isNaN(quantile)) {
            return Double.NaN;
        }
        if (quantile < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (quantile > 1) {
            return Double.POSITIVE_INFINITY;
        }
        Arrays.sort(values, 0, count);
        int nans = 0;
        while (nans < count && Double.isNaN(values[count - 1 - nans])) {
            nans++;
        }
        double rank = quantile * (count - 1);
        double lower = Math.max(0, Math.floor(rank));
        double upper = Math.min(count - 1, lower + 1);
        double weight = rank - Math.floor(rank);
        return at(values, count, nans, (int) lower) * (1 - weight) + at(values, count, nans, (int) upper) * weight;
    }

    /// Java puts NaN last.
    private static double at(double[] values, int count, int nans, int index) {
        return index < nans ? values[count - 1] : values[index - nans];
    }
}
