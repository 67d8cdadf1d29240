package dev.pharos.ui.chart.view;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// Moves of the values of one chart, whatever its scale: reckoned in places, read as values at the end. Empty where a
/// move would lead to what cannot be shown.
///
/// @param value  at so many pixels from the top, beyond the chart as well
/// @param height in pixels, positive
public record ValueMoves(DoubleUnaryOperator value, double height) {
    /// Makes the range wider (a factor over 1) or narrower about a place that keeps its value.
    ///
    /// @param y pixels from the top
    public Optional<ValueRange> zoom(double factor, double y) {
        return factor > 0 ? between(y - y * factor, y + (height - y) * factor) : Optional.empty();
    }

    /// What is drawn goes down by so many pixels.
    public Optional<ValueRange> pan(double pixels) {
        return between(-pixels, height - pixels);
    }

    /// What lies between two places in either order.
    public Optional<ValueRange> between(double one, double other) {
        return ValueRange.between(value.applyAsDouble(one), value.applyAsDouble(other));
    }
}
