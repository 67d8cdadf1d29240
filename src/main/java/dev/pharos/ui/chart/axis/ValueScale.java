package dev.pharos.ui.chart.axis;

/// Values on a height, linear: `low` at the bottom (y = height), `high` at the top (y = 0).
///
/// @param low  less than `high`; both within [#LIMIT]
public record ValueScale(double low, double high, double height) {
    /// Values beyond it are drawn there: differences and products of what is within can't overflow.
    public static final double LIMIT = Double.MAX_VALUE / 8;

    public ValueScale {
        if (!(low < high) || low < -LIMIT || high > LIMIT) {
            throw new IllegalArgumentException("not a range of values: " + low + " to " + high);
        }
    }

    /// Pixels from the top. For finite values.
    public double y(double value) {
        return height * ((high - Math.clamp(value, -LIMIT, LIMIT)) / (high - low));
    }

    public double value(double y) {
        return height <= 0 ? low : high - (high - low) * (y / height);
    }

    public ValueScale withHeight(double other) {
        return new ValueScale(low, high, other);
    }
}
