package dev.pharos.ui.chart.svg;

import dev.pharos.ui.chart.raster.Pen;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A bar for every sample, on a level or on the bars of another line.
final class BarPath implements Pen {
    private final PathData bars = new PathData();
    /// Where each ends: what is stacked on it stands there.
    private final Map<Double, Double> tops = new TreeMap<>();
    private final double width;
    private final double level;
    private final @Nullable BarPath below;

    /// @param barWidth bars narrower than a unit are a unit wide
    /// @param level    that they stand on
    /// @param below    that they stand on instead
    BarPath(double barWidth, double level, @Nullable BarPath below) {
        this.width = Math.max(1, barWidth);
        this.level = level;
        this.below = below;
    }

    @Override
    public void moveTo(double x, double y) {
        bar(x, y, y);
    }

    @Override
    public void lineTo(double x, double y) {
        bar(x, y, y);
    }

    @Override
    public void pass(double x, double y, double upper, double lower, double toX, double toY) {
        bar((x + toX) / 2, upper, lower);
    }

    @Override
    public void end() {}

    PathData bars() {
        return bars;
    }

    /// Lines that are stacked have their samples at the same times, and so at the same places.
    private void bar(double x, double upper, double lower) {
        Double foot = below == null ? Double.valueOf(level) : below.tops.get(x);
        if (foot != null) {
            double top = Math.min(upper, foot);
            bars.box(x - width / 2, top, width, Math.max(lower, foot) - top);
            tops.put(x, upper < foot ? upper : lower);
        }
    }
}
