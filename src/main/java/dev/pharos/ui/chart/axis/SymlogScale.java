package dev.pharos.ui.chart.axis;

/// Linear around zero and logarithmic far from it, on both sides: a value x lies at sgn(x) · ln(1 + |x|/C), where C is
/// the threshold up to which it is roughly linear. After J. B. W. Webber, "A bi-symmetric log transformation for
/// wide-range data", Measurement Science and Technology 24 (2013) 027001; the form is the one of d3's scaleSymlog.
final class SymlogScale extends RangedScale {
    private static final double NARROW = 1e-3;

    /// Beyond, thresholds are no matter of drawing: quotients by them and of them stay finite.
    private static final double LEAST = 1e-300;

    private final double threshold;
    private final double inverse;
    private final double placeLow;
    private final double perPlace;
    private final boolean narrow;

    /// @param threshold positive
    SymlogScale(double low, double high, double threshold, double height) {
        super(low, high, height);
        if (!(low < high) || low < -LIMIT || high > LIMIT || !(threshold > 0)) {
            throw new IllegalArgumentException("not a range of values: " + low + " to " + high + ", " + threshold);
        }
        this.threshold = Math.clamp(threshold, LEAST, LIMIT);
        this.inverse = 1 / this.threshold;
        double span = above(high, low, this.threshold);
        this.narrow = span < NARROW;
        this.placeLow = place(low);
        this.perPlace = Math.min(Double.MAX_VALUE, height / (narrow ? span : place(high) - placeLow));
    }

    @Override
    public double y(double value) {
        if (Double.isNaN(value)) {
            return value;
        }
        double held = Math.max(-LIMIT, Math.min(LIMIT, value));
        double above = narrow ? above(held, low, threshold) : place(held) - placeLow;
        return ValueScale.held(height - above * perPlace);
    }

    @Override
    public double value(double y) {
        if (height <= 0) {
            return low;
        }
        double place = placeLow + (height - y) / perPlace;
        double size = Math.min(LIMIT, threshold * Math.expm1(Math.min(Math.abs(place), 1500)));
        return Math.copySign(size, place);
    }

    @Override
    public boolean shows(double value) {
        return Double.isFinite(value);
    }

    @Override
    public ValueScale withHeight(double other) {
        return new SymlogScale(low, high, threshold, other);
    }

    /// Where a value lies, in units of the logarithm.
    private double place(double value) {
        double size = Math.log(1 + Math.min(LIMIT, Math.abs(value) * inverse));
        return value < 0 ? -size : size;
    }

    /// How far a value lies above another, exact also where both are near each other or near zero.
    static double above(double value, double other, double threshold) {
        if (value >= 0 == other >= 0) {
            double size = Math.min(Math.abs(value), Math.abs(other));
            double ratio = Math.abs(value - other) / (threshold + size);
            return Math.copySign(Math.log1p(Math.min(LIMIT, ratio)), value - other);
        }
        double sizes = Math.log1p(Math.min(LIMIT, Math.abs(value) / threshold))
                + Math.log1p(Math.min(LIMIT, Math.abs(other) / threshold));
        return Math.copySign(sizes, value - other);
    }
}
