package dev.pharos.ui.chart.content;

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

    /// A line only.
    public Threshold(double value, String label, String token) {
        this(value, label, token, Side.NONE);
    }
}
