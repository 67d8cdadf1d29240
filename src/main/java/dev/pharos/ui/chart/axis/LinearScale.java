package dev.pharos.ui.chart.axis;

/// Equal distances are equal differences.
final class LinearScale extends RangedScale {
    private final double perUnit;

    LinearScale(double low, double high, double height) {
        super(low, high, height);
        if (!(low < high) || low < -LIMIT || high > LIMIT) {
            throw new IllegalArgumentException("not a range of values: " + low + " to " + high);
        }
        this.perUnit = Math.min(Double.MAX_VALUE, height / (high - low));
    }

    @Override
    public double y(double value) {
        return ValueScale.held((high - Math.max(-LIMIT, Math.min(LIMIT, value))) * perUnit);
    }

    @Override
    public double value(double y) {
        return height <= 0 ? low : Math.clamp(high - (high - low) * (y / height), -LIMIT, LIMIT);
    }

    @Override
    public boolean shows(double value) {
        return Double.isFinite(value);
    }

    @Override
    public ValueScale withHeight(double other) {
        return new LinearScale(low, high, other);
    }
}
