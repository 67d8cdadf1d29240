package dev.pharos.ui.chart.raster;

/// Draws lines whose points come from left to right, as fast as can be: what a line covers of a pixel column is the one
/// interval between its highest and its lowest place there, as much wider as the line is thick. For a cloud of lines
/// that nobody follows, and for pictures that are gone in a moment; [StrokeRaster] is the exact one.
///
/// Level lines are as they should be, no column that a line comes through is missed, and every place in it is covered.
/// A slope is up to a quarter bolder than it should be, a steep one thinner; ends are not round, and its edges have
/// steps.
public final class RoughStroke implements Pen {
    /// Pixels beyond which a place is as good as any other.
    private static final double FAR = 1e6;

    /// A sample without neighbours is at least this thick, in pixels, so that it can be seen.
    private static final double DOT = 3;

    private Pixels pixels = new Pixels(0, 0);
    private Ink ink = new Ink(0, 0, 0, 0);
    private double radius = 0.5;
    private int width;
    private int points;
    private double lastX;
    private double lastY;
    /// The column of the last point, and between which heights the line runs in it so far.
    private int column;
    private double upper;
    private double lower;

    /// Starts a line.
    ///
    /// @param thickness in pixels, at least 1
    public void begin(Pixels picture, Ink lineInk, double thickness) {
        pixels = picture;
        ink = lineInk;
        radius = Math.max(1, thickness) / 2;
        width = picture.width();
        points = 0;
    }

    @Override
    public void moveTo(double x, double y) {
        end();
        lastX = held(x);
        lastY = held(y);
        column = column(lastX);
        upper = lastY;
        lower = lastY;
        points = 1;
    }

    @Override
    public void lineTo(double x, double y) {
        if (points == 0) {
            moveTo(x, y);
            return;
        }
        double toX = held(x);
        double toY = held(y);
        int to = column(toX);
        if (to > column) {
            cross(to, toX, toY);
        }
        reach(toY);
        lastX = toX;
        lastY = toY;
        points++;
    }

    @Override
    public void pass(double x, double y, double highest, double lowest, double toX, double toY) {
        lineTo(x, y);
        reach(held(highest));
        reach(held(lowest));
        lineTo(toX, toY);
        // Where the two lie in columns beside each other, it may have been in either.
        reach(held(highest));
        reach(held(lowest));
    }

    @Override
    public boolean takesExtents() {
        return true;
    }

    @Override
    public boolean takesSamples() {
        return true;
    }

    @Override
    public void end() {
        if (points == 1) {
            dot();
        } else if (points > 1) {
            lay();
        }
        points = 0;
    }

    /// Runs straight to the left edge of a column, and leaves what the line covers on the way.
    private void cross(int to, double x, double y) {
        double slope = (y - lastY) / (x - lastX);
        // What lies beside the picture is passed over.
        int until = Math.min(to, width);
        double edge = lastY + slope * (column + 1 - lastX);
        reach(edge);
        lay();
        for (int i = Math.max(column + 1, 0); i < until; i++) {
            double next = lastY + slope * (i + 1 - lastX);
            double come = lastY + slope * (i - lastX);
            pixels.bar(i, fixed(Math.min(come, next) - radius), fixed(Math.max(come, next) + radius), ink);
        }
        column = to;
        edge = lastY + slope * (to - lastX);
        upper = edge;
        lower = edge;
    }

    private void reach(double y) {
        upper = Math.min(upper, y);
        lower = Math.max(lower, y);
    }

    private void lay() {
        if (column >= 0 && column < width) {
            pixels.bar(column, fixed(upper - radius), fixed(lower + radius), ink);
        }
    }

    private void dot() {
        double across = Math.max(DOT / 2, 2 * radius);
        int to = Math.min(column(lastX + across), width - 1);
        for (int i = Math.max(column(lastX - across), 0); i <= to; i++) {
            double distance = i + 0.5 - lastX;
            double half = Math.sqrt(Math.max(0, across * across - distance * distance));
            pixels.bar(i, fixed(lastY - half), fixed(lastY + half), ink);
        }
    }

    private static int column(double x) {
        int cut = (int) x;
        return cut > x ? cut - 1 : cut;
    }

    private static double held(double place) {
        return Math.max(-FAR, Math.min(FAR, place));
    }

    private static int fixed(double height) {
        return column(height * Column.ONE + 0.5);
    }
}
