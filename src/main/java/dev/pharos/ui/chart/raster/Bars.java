package dev.pharos.ui.chart.raster;

import java.util.Arrays;

/// Stands a bar on a base for every sample.
public final class Bars implements Pen {
    private static final int NONE = Profile.NONE;

    private final Column column = new Column();
    private final Profile top = new Profile();
    private int[] uppers = new int[0];
    private int[] lowers = new int[0];
    private Profile base = top;
    private double width = 1;
    private int perPixel = 1;
    private int slices;

    /// Starts the bars of a line.
    ///
    /// @param barWidth in pixels; bars narrower than a pixel are a pixel wide
    /// @param standOn  a profile of the same picture and fineness
    public void begin(Pixels picture, double barWidth, Profile standOn, Fineness fineness) {
        width = Math.max(1, barWidth);
        base = standOn;
        perPixel = fineness.slices();
        slices = picture.width() * perPixel;
        top.begin(picture, fineness);
        // Where it has no bar, what comes next stands on what this one would.
        top.follow(standOn);
        if (uppers.length < slices) {
            uppers = new int[slices];
            lowers = new int[slices];
        }
        Arrays.fill(uppers, 0, slices, NONE);
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

    /// Where the bars end: what is stacked on them stands there.
    public Profile top() {
        return top;
    }

    /// Lays the bars onto the picture.
    public void fill(Pixels pixels, Shade shade) {
        column.begin(pixels.height());
        for (int x = 0; x < pixels.width(); x++) {
            int begin = x * perPixel;
            for (int i = begin; i < begin + perPixel; i++) {
                if (uppers[i] == NONE) {
                    lowers[i] = NONE;
                }
            }
            column.add(uppers, lowers, begin, perPixel);
            column.lay(x, perPixel, pixels, shade);
        }
    }

    private void bar(double x, double upper, double lower) {
        int from = (int) Math.clamp(Math.ceil((x - width / 2) * perPixel - 0.5), 0, slices);
        int to = (int) Math.clamp(Math.floor((x + width / 2) * perPixel - 0.5) + 1, 0, slices);
        int high = Profile.fixed(upper);
        int low = Profile.fixed(lower);
        for (int i = from; i < to; i++) {
            int foot = base.height(i);
            if (foot != NONE) {
                int above = Math.min(high, foot);
                int below = Math.max(low, foot);
                boolean first = uppers[i] == NONE;
                uppers[i] = first ? above : Math.min(uppers[i], above);
                lowers[i] = first ? below : Math.max(lowers[i], below);
                top.set(i, high < foot ? high : low);
            }
        }
    }
}
