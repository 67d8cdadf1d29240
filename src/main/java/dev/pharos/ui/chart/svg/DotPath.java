package dev.pharos.ui.chart.svg;

import dev.pharos.ui.chart.raster.Pen;

/// A dot for every sample; those at the same place are one.
final class DotPath implements Pen {
    private final PathData dots = new PathData();
    private long lastX = Long.MIN_VALUE;
    private long lastY = Long.MIN_VALUE;

    @Override
    public void moveTo(double x, double y) {
        long atX = Numbers.parts(x);
        long atY = Numbers.parts(y);
        if (atX != lastX || atY != lastY) {
            dots.dot(x, y);
            lastX = atX;
            lastY = atY;
        }
    }

    @Override
    public void lineTo(double x, double y) {
        moveTo(x, y);
    }

    @Override
    public void pass(double x, double y, double upper, double lower, double toX, double toY) {
        moveTo(x, y);
        moveTo(x, upper);
        moveTo(x, lower);
        moveTo(toX, toY);
    }

    @Override
    public void end() {}

    PathData dots() {
        return dots;
    }
}
