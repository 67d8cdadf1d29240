package dev.pharos.promql.eval.function;

import dev.pharos.promql.parse.Dialect;

/// A quantile of the cumulative buckets of a classic histogram, linear within a bucket.
final class BucketQuantile {
    /// Relative differences of counts that 3.x takes for rounding errors.
    private static final double SMALL = 1e-12;

    private final Dialect dialect;
    private final double[] bounds;
    private final double[] counts;
    private int size;
    private boolean forced;

    BucketQuantile(int buckets, Dialect dialect) {
        this.dialect = dialect;
        this.bounds = new double[buckets];
        this.counts = new double[buckets];
    }

    void clear() {
        size = 0;
        forced = false;
    }

    /// Bounds ascend; of equal ones the counts are added.
    void add(double bound, double count) {
        if (size > 0 && bounds[size - 1] == bound) {
            counts[size - 1] += count;
        } else {
            bounds[size] = bound;
            counts[size++] = count;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Whether counts that fell had to be raised.
    boolean wasForced() {
        return forced;
    }

    double of(double quantile) {
        if (Double.isNaN(quantile)) {
            return Double.NaN;
        }
        if (quantile < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (quantile > 1) {
            return Double.POSITIVE_INFINITY;
        }
        if (bounds[size - 1] != Double.POSITIVE_INFINITY) {
            return Double.NaN;
        }
        raise();
        if (size < 2) {
            return Double.NaN;
        }
        double observations = counts[size - 1];
        if (observations == 0) {
            return Double.NaN;
        }
        double rank = quantile * observations;
        int bucket = bucketOf(rank);
        if (bucket == size - 1) {
            return bounds[size - 2];
        }
        if (bucket == 0 && bounds[0] <= 0) {
            return bounds[0];
        }
        double start = 0;
        double count = counts[bucket];
        if (bucket > 0) {
            start = bounds[bucket - 1];
            count -= counts[bucket - 1];
            rank -= counts[bucket - 1];
        }
        return start + (bounds[bucket] - start) * (rank / count);
    }

    /// The first with at least so many, by halving: NaN among the counts leads where it leads Prometheus.
    private int bucketOf(double rank) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (counts[middle] >= rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// A count is at least that of the bucket before.
    private void raise() {
        double highest = counts[0];
        for (int i = 1; i < size; i++) {
            double count = counts[i];
            if (dialect == Dialect.V3 && count != highest && isAlmost(highest, count)) {
                counts[i] = highest;
            } else if (count > highest || (dialect == Dialect.V3 && Double.isNaN(count))) {
                highest = count;
            } else if (count < highest) {
                counts[i] = highest;
                forced = true;
            }
        }
    }

    private static boolean isAlmost(double a, double b) {
        double sum = Math.abs(a) + Math.abs(b);
        double difference = Math.abs(a - b);
        return (a == 0 || b == 0 || sum < Double.MIN_NORMAL)
                ? difference < SMALL * Double.MIN_NORMAL
                : difference / Math.min(sum, Double.MAX_VALUE) < SMALL;
    }
}
