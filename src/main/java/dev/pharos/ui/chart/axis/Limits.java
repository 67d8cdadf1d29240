package dev.pharos.ui.chart.axis;

import dev.pharos.ui.chart.scaling.Scaling;

/// Where an axis is asked to begin and end; NaN where nothing is asked. Hard limits are where it does, and clip what is
/// beyond; soft ones are reached at least, while the data may go further. A hard limit goes before a soft one.
///
/// Any numbers will do: infinite limits are none, hard ones that are upside down are exchanged, and where both are the
/// same value the axis has room around it.
///
/// @param min     hard
/// @param softMin the axis begins there or lower
public record Limits(double min, double max, double softMin, double softMax) {
    public static final Limits NONE = new Limits(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /// A tick's distance beyond it must not overflow either.
    private static final double LIMIT = ValueScale.MOST;

    public Limits {
        double lower = held(Math.min(min, max));
        double upper = held(Math.max(min, max));
        boolean both = Double.isFinite(lower) && Double.isFinite(upper);
        min = both ? lower : held(min);
        max = both ? upper : held(max);
        softMin = held(softMin);
        softMax = held(softMax);
        if (both && lower == upper) {
            softMin = lower;
            softMax = upper;
            min = Double.NaN;
            max = Double.NaN;
        }
    }

    /// Limits of the soft kind alone.
    public static Limits soft(double min, double max) {
        return new Limits(Double.NaN, Double.NaN, min, max);
    }

    /// Limits of the hard kind alone.
    public static Limits hard(double min, double max) {
        return new Limits(min, max, Double.NaN, Double.NaN);
    }

    /// Which limits an axis can have that counts so: none at or below zero where that can't be shown.
    public Limits on(Scaling scaling) {
        return scaling instanceof Scaling.Logarithmic
                ? new Limits(positive(min), positive(max), positive(softMin), positive(softMax))
                : this;
    }

    /// What an axis has to reach with these data. Where they lie beyond a hard limit altogether, that limit is all that
    /// is reached, and the axis has room on its inner side.
    ///
    /// @param low  the least of the data, NaN without any
    /// @param high the greatest
    public Reach over(double low, double high) {
        double bottom = Double.isNaN(low) ? softMin : Double.isNaN(softMin) ? low : Math.min(low, softMin);
        double top = Double.isNaN(high) ? softMax : Double.isNaN(softMax) ? high : Math.max(high, softMax);
        // Without data what is asked for is all there is to go by, else 0 to 1.
        bottom = Double.isNaN(bottom) ? Double.isNaN(top) ? 0 : Math.min(0, top) : bottom;
        top = Double.isNaN(top) ? Math.max(bottom, 1) : top;
        double begin = Double.isNaN(min) ? Math.min(bottom, top) : min;
        double end = Double.isNaN(max) ? Math.max(bottom, top) : max;
        return new Reach(
                Double.isNaN(min) ? Math.min(begin, end) : begin,
                Double.isNaN(max) ? Math.max(begin, end) : end,
                Double.isNaN(min) ? Edge.OPEN : Edge.FIXED,
                Double.isNaN(max) ? Edge.OPEN : Edge.FIXED);
    }

    /// What an axis has to reach.
    ///
    /// @param low at most `high`
    public record Reach(double low, double high, Edge bottom, Edge top) {
        /// An axis that may go further on both sides.
        public Reach(double low, double high) {
            this(low, high, Edge.OPEN, Edge.OPEN);
        }
    }

    /// How an axis ends.
    public enum Edge {
        /// At the next round value.
        OPEN,
        /// Where it was told to.
        FIXED
    }

    private static double held(double value) {
        return Double.isFinite(value) ? Math.clamp(value, -LIMIT, LIMIT) : Double.NaN;
    }

    private static double positive(double value) {
        return value > 0 ? value : Double.NaN;
    }
}
