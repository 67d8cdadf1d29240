package dev.pharos.ui.chart.raster;

/// What a line is drawn with: told its points from left to right, in pixels from the top left of the picture.
public interface Pen {
    /// Starts a piece: nothing joins this point with what came before.
    void moveTo(double x, double y);

    /// A straight part from the last point to this one, which lies at or right of it.
    void lineTo(double x, double y);

    /// As [#lineTo] one point, up and down between two heights, and on to another point, all too near to each other to
    /// be told apart.
    ///
    /// @param upper the least height of all of it, from the top
    /// @param lower the greatest
    default void pass(double x, double y, double upper, double lower, double toX, double toY) {
        lineTo(x, y);
        lineTo(toX, toY);
    }

    /// Whether it needs no more of many samples beside each other than how far they come up and down: no place of one
    /// of them, and no height where the line goes on.
    default boolean takesExtents() {
        return false;
    }

    /// Whether samples one by one cost it less than to gather those beside each other first, where they are few.
    default boolean takesSamples() {
        return false;
    }

    /// The line is complete.
    void end();
}
