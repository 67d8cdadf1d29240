package dev.pharos.ui.chart.layer;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.raster.Fineness;
import dev.pharos.ui.chart.raster.Pixels;

/// What is drawn on and how places on it are found.
///
/// @param pixels   the plot, or a part of its width
/// @param time     over the whole width of the plot, in pixels
/// @param value    of the left axis over its height, in pixels
/// @param right    of the right axis
/// @param scale    pixels a unit of the scene
public record Frame(
        Pixels pixels, TimeScale time, ValueScale value, ValueScale right, Fineness fineness, double scale) {
    /// Whose values are those of an axis.
    public Frame on(ValueSide side) {
        return side == ValueSide.LEFT ? this : new Frame(pixels, time, right, right, fineness, scale);
    }

    /// Where the zero line runs, held within the plot.
    double zero() {
        return Math.clamp(value.y(0), 0, pixels.height());
    }

    /// What lines are led along.
    Lane lane() {
        return new Lane(time, value, pixels.left(), pixels.width(), fineness.slices());
    }

    /// How many pixels a stretch of time takes.
    double width(long millis) {
        return millis * time.width() / Math.max(1, time.range().millis());
    }

    /// The same, looked at more or less closely.
    public Frame as(Fineness other) {
        return new Frame(pixels, time, value, right, other, scale);
    }

    /// The same of a part of the picture.
    public Frame part(int from, int to) {
        return new Frame(pixels.part(from, to), time, value, right, fineness, scale);
    }
}
