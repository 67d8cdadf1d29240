package dev.pharos.ui.chart.svg;

import dev.pharos.ui.chart.raster.Pen;

/// A line as a path, and the samples that nothing joins as another, of dots.
final class StrokePath implements Pen {
    private final PathData line = new PathData();
    private final PathData lonely = new PathData();
    private double startX;
    private double startY;
    private int points;

    @Override
    public void moveTo(double x, double y) {
        end();
        startX = x;
        startY = y;
        points = 1;
    }

    @Override
    public void lineTo(double x, double y) {
        if (points == 0) {
            moveTo(x, y);
            return;
        }
        if (points == 1) {
            line.moveTo(startX, startY);
        }
        line.lineTo(x, y);
        points++;
    }

    /// Where one of the two ends is the highest or the lowest, no way leads there twice.
    @Override
    public void pass(double x, double y, double upper, double lower, double toX, double toY) {
        double middle = (x + toX) / 2;
        boolean falls = y < toY;
        double first = falls ? upper : lower;
        double second = falls ? lower : upper;
        lineTo(x, y);
        if (first != y && first != toY) {
            lineTo(middle, first);
        }
        if (second != y && second != toY) {
            lineTo(middle, second);
        }
        lineTo(toX, toY);
    }

    @Override
    public void end() {
        if (points == 1) {
            lonely.dot(startX, startY);
        }
        points = 0;
    }

    PathData line() {
        return line;
    }

    PathData lonely() {
        return lonely;
    }
}
