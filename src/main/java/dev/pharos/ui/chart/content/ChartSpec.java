package dev.pharos.ui.chart.content;

import dev.pharos.series.Unit;

/// What a chart is about, whatever its data.
///
/// @param title   in the user's language
/// @param hint    one sentence on what it tells and when it is bad, or empty
public record ChartSpec(String title, String hint, Unit unit, Bounds bounds) {
    /// What the value axis has to reach, whatever the data.
    ///
    /// @param low  the value that is always within the axis, NaN for none
    /// @param high where the axis ends, NaN for where the data do
    public record Bounds(double low, double high) {
        /// The axis starts at zero: heights can be compared.
        public static final Bounds FROM_ZERO = new Bounds(0, Double.NaN);

        /// The axis fits the data: small changes of large values can be seen.
        public static final Bounds FITTED = new Bounds(Double.NaN, Double.NaN);

        /// A share of a whole: no more than all of it, although rates of counters read at odd moments may say so.
        public static final Bounds WHOLE = new Bounds(0, 1);
    }

    public ChartSpec(String title, Unit unit) {
        this(title, "", unit, Bounds.FROM_ZERO);
    }
}
