package dev.pharos.ui.chart.content;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.Limits;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.scaling.Scaling;
import org.jspecify.annotations.Nullable;

/// What a chart is about, whatever its data.
///
/// @param title   in the user's language
/// @param hint    one sentence on what it tells and when it is bad, or empty
/// @param left    the axis that grid lines, thresholds and most lines belong to
/// @param right   of lines that are measured in something else; null without any
public record ChartSpec(
        String title, String hint, ValueAxis left, @Nullable ValueAxis right) {
    /// How the value axis counts and what it has to reach, whatever the data.
    public record Bounds(Scaling scaling, Limits limits) {
        /// The axis starts at zero: heights can be compared.
        public static final Bounds FROM_ZERO = new Bounds(Limits.soft(0, Double.NaN));

        /// The axis fits the data: small changes of large values can be seen.
        public static final Bounds FITTED = new Bounds(Limits.NONE);

        /// A share of a whole: no more than all of it, although rates of counters read at odd moments may say so.
        public static final Bounds WHOLE = new Bounds(new Limits(Double.NaN, 1, 0, Double.NaN));

        /// Of an axis that is linear.
        public Bounds(Limits limits) {
            this(Scaling.LINEAR, limits);
        }

        /// The ticks of the axis.
        ///
        /// @param low  the least of the data that the axis can show, NaN without any
        /// @param high the greatest
        /// @param most how many labels there is room for, at least 3
        public ValueTicks ticks(double low, double high, int most, Unit unit) {
            return ValueTicks.of(scaling, limits.on(scaling).over(low, high), most, unit);
        }
    }

    public ChartSpec(String title, String hint, Unit unit, Bounds bounds) {
        this(title, hint, new ValueAxis(unit, bounds), null);
    }

    public ChartSpec(String title, Unit unit) {
        this(title, "", unit, Bounds.FROM_ZERO);
    }

    /// Of the left axis.
    public Unit unit() {
        return left.unit();
    }

    /// What a line is measured in.
    public Unit unit(ChartLine line) {
        ValueAxis other = right;
        return line.side() == ValueSide.RIGHT && other != null ? other.unit() : left.unit();
    }

    /// Of the left axis.
    public Bounds bounds() {
        return left.bounds();
    }
}
