package dev.pharos.ui.chart.raster;

/// Breaks a line into dashes, as long as they are along the line. What is too dense to be followed counts as long as it
/// is wide.
public final class Dashes implements Pen {
    /// A part longer than this many dashes, far out of the picture, is not worth breaking up.
    private static final int MOST = 10_000;

    private final Pen pen;
    private final double on;
    private final double off;
    private double phase;
    private double lastX;
    private double lastY;

    /// @param on  how long a dash is, in pixels
    /// @param off how long the gap after it is
    public Dashes(Pen pen, double on, double off) {
        this.pen = pen;
        this.on = on;
        this.off = off;
    }

    @Override
    public void moveTo(double x, double y) {
        phase = 0;
        pen.moveTo(x, y);
        remember(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        double length = Math.hypot(x - lastX, y - lastY);
        if (length > MOST * (on + off)) {
            phase = 0;
            pen.moveTo(x, y);
        } else {
            follow(x, y, length);
        }
        remember(x, y);
    }

    private void follow(double x, double y, double length) {
        double done = 0;
        while (done < length) {
            double left = phase < on ? on - phase : on + off - phase;
            double part = Math.min(left, length - done);
            done += part;
            double share = done / length;
            double atX = lastX + (x - lastX) * share;
            double atY = lastY + (y - lastY) * share;
            if (phase < on) {
                pen.lineTo(atX, atY);
            }
            phase += part;
            if (part == left && phase >= on + off) {
                phase = 0;
                pen.moveTo(atX, atY);
            }
        }
    }

    @Override
    public void pass(double x, double y, double upper, double lower, double toX, double toY) {
        lineTo(x, y);
        if (phase < on) {
            pen.pass(x, y, upper, lower, toX, toY);
        }
        lastX = x;
        lastY = y;
        phase = (phase + toX - x) % (on + off);
        remember(toX, toY);
    }

    @Override
    public void end() {
        pen.end();
    }

    private void remember(double x, double y) {
        lastX = x;
        lastY = y;
    }
}
