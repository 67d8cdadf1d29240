package dev.pharos.ui.chart.axis;

/// Equal distances are equal ratios, whatever the base of the logarithm: that is a matter of ticks.
///
/// What is not above zero has no place; it is put where the least positive numbers are, below every axis. The logarithm
/// is the JVM's own, at some 5 ns: tables and series are no faster.
final class LogScale extends RangedScale {
    /// No axis begins lower: zero is to be below it.
    static final double LEAST = 1e-300;

    /// Axes that span less are computed as their difference from the low end: logarithms near each other cancel out.
    private static final double NARROW = 1e-3;

    private final double logLow;
    private final double perLog;
    private final boolean narrow;

    LogScale(double low, double high, double height) {
        super(low, high, height);
        if (!(low < high) || low < LEAST || high > LIMIT) {
            throw new IllegalArgumentException("not a range of values for a logarithm: " + low + " to " + high);
        }
        this.narrow = (high - low) / low < NARROW;
        this.logLow = Math.log(low);
        this.perLog = height / (narrow ? Math.log1p((high - low) / low) : Math.log(high) - logLow);
    }

    @Override
    public double y(double value) {
        if (Double.isNaN(value)) {
            return value;
        }
        double held = Math.max(Double.MIN_NORMAL, Math.min(LIMIT, value));
        double log = narrow ? Math.log1p((held - low) / low) : Math.log(held) - logLow;
        return ValueScale.held(height - log * perLog);
    }

    @Override
    public double value(double y) {
        return height <= 0 ? low : Math.clamp(low * Math.exp((height - y) / perLog), Double.MIN_NORMAL, LIMIT);
    }

    @Override
    public boolean shows(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }

    @Override
    public ValueScale withHeight(double other) {
        return new LogScale(low, high, other);
    }
}
