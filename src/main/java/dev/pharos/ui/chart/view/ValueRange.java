package dev.pharos.ui.chart.view;

import java.util.Optional;

/// The values from the bottom to the top of a chart.
///
/// @param low  finite, less than `high`
/// @param high finite
public record ValueRange(double low, double high) {
    /// As far as scales go without overflow.
    private static final double LIMIT = Double.MAX_VALUE / 8;

    /// Nearer to each other than this, doubles do not tell values apart.
    private static final double FINEST = 1e-9;

    public ValueRange {
        if (!(low < high) || low < -LIMIT || high > LIMIT) {
            throw new IllegalArgumentException("not a range of values: " + low + " to " + high);
        }
    }

    /// What lies between two values in either order; empty where there is nothing to see between them.
    public static Optional<ValueRange> between(double one, double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        double least = Math.max(Math.max(Math.abs(low), Math.abs(high)) * FINEST, Double.MIN_NORMAL);
        boolean seen = low >= -LIMIT && high <= LIMIT && high - low >= least;
        return seen ? Optional.of(new ValueRange(low, high)) : Optional.empty();
    }
}
