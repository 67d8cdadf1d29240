package dev.pharos.ui.chart.content;

import java.util.List;
import java.util.stream.DoubleStream;

/// A level worth knowing: a limit, a capacity.
///
/// @param token the colour token that it is drawn with
/// @param side  what beyond it is shaded
public record Threshold(double value, String label, String token, Side side) {
    public enum Side {
        NONE,
        ABOVE,
        BELOW
    }

    /// Where what is shaded beyond it ends: at the next threshold beyond of the same side, or nowhere.
    ///
    /// @param all of the chart
    public double end(List<Threshold> all) {
        DoubleStream others = all.stream().filter(other -> other.side == side).mapToDouble(Threshold::value);
        return switch (side) {
            case NONE -> value;
            case ABOVE -> others.filter(level -> level > value).min().orElse(Double.POSITIVE_INFINITY);
            case BELOW -> others.filter(level -> level < value).max().orElse(Double.NEGATIVE_INFINITY);
        };
    }

    /// A line only.
    public Threshold(double value, String label, String token) {
        this(value, label, token, Side.NONE);
    }
}
