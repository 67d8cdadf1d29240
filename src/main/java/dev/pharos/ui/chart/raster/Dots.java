package dev.pharos.ui.chart.raster;

/// Marks samples with dots.
public final class Dots implements Pen {
    /// Samples nearer to the last dot than this share of a pixel are not told from it.
    private static final double NEAR = 0.25;

    private Pixels pixels = new Pixels(0, 0);
    private Ink ink = new Ink(0, 0, 0, 0);
    private double radius = 1;
    private double lastX;
    private double lastY;

    /// Starts the dots of a line.
    ///
    /// @param across in pixels
    public void begin(Pixels picture, Ink dotInk, double across) {
        pixels = picture;
        ink = dotInk;
        radius = across / 2;
        lastX = Double.NEGATIVE_INFINITY;
        lastY = Double.NEGATIVE_INFINITY;
    }

    @Override
    public void moveTo(double x, double y) {
        dot(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        dot(x, y);
    }

    @Override
    public void pass(double x, double y, double upper, double lower, double toX, double toY) {
        dot(x, y);
        dot(x, upper);
        dot(x, lower);
        dot(toX, toY);
    }

    @Override
    public void end() {}

    private void dot(double x, double y) {
        if (Math.abs(x - lastX) < NEAR && Math.abs(y - lastY) < NEAR) {
            return;
        }
        lastX = x;
        lastY = y;
        double reach = radius + 0.5;
        int left = (int) Math.clamp(Math.floor(x - reach), 0, pixels.width());
        int right = (int) Math.clamp(Math.ceil(x + reach), 0, pixels.width());
        int top = (int) Math.clamp(Math.floor(y - reach), 0, pixels.height());
        int bottom = (int) Math.clamp(Math.ceil(y + reach), 0, pixels.height());
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                double distance = Math.hypot(column + 0.5 - x, row + 0.5 - y);
                int share = (int) (255 * Math.clamp(reach - distance, 0, 1) + 0.5);
                if (share > 0) {
                    pixels.lay(column, row, ink, share);
                }
            }
        }
    }
}
