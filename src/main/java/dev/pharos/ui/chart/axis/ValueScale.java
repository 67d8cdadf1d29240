package dev.pharos.ui.chart.axis;

/// Values on a height: `low` at the bottom (y = height), `high` at the top (y = 0), both within [#LIMIT].
///
/// Every value but NaN, whose place is NaN, has a finite place: what is far outside of the axis lies [#FAR] away.
public sealed interface ValueScale permits RangedScale {
    /// Values beyond it are drawn there: differences and products of what is within can't overflow.
    double LIMIT = Double.MAX_VALUE / 8;

    /// So far the axis of greater values reaches, at least, and no further than to the next tick.
    double MOST = LIMIT / 4;

    /// No place is further from the top, in pixels: a slope to there can still be drawn.
    double FAR = 1e9;

    /// @param low less than `high`
    static ValueScale linear(double low, double high, double height) {
        return new LinearScale(low, high, height);
    }

    double low();

    double high();

    double height();

    /// Pixels from the top; beyond 0…height for values outside of the axis. Called for every sample: it
    /// allocates nothing.
    double y(double value);

    /// The value at a place; `low` on an axis of no height.
    double value(double y);

    /// Whether a value has a place that means anything: false for NaN and infinities, and for what is not above zero
    /// on a logarithmic scale. There [#y(double)] is below the axis; a line has a gap.
    boolean shows(double value);

    ValueScale withHeight(double other);

    /// A place, held within [#FAR].
    static double held(double y) {
        return Math.max(-FAR, Math.min(FAR, y));
    }
}
