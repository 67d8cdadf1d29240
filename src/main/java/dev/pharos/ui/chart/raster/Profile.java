package dev.pharos.ui.chart.raster;

import java.util.Arrays;

/// How high a line runs on each upright slice of a picture, for filling below or between lines. What is of one sample
/// alone has no width and leaves nothing.
public final class Profile implements Pen {
    /// Where there is no line.
    static final int NONE = Integer.MIN_VALUE;

    private static final double FAR = 1e6;

    private int[] heights = new int[0];
    private int perPixel = 1;
    private int slices;
    private boolean open;
    private double lastX;
    private double lastY;

    /// Starts a line.
    public void begin(Pixels picture, Fineness fineness) {
        perPixel = fineness.slices();
        slices = picture.width() * perPixel;
        if (heights.length < slices) {
            heights = new int[slices];
        }
        Arrays.fill(heights, 0, slices, NONE);
        open = false;
    }

    /// A line at one height all over the picture.
    public void level(Pixels picture, Fineness fineness, double y) {
        begin(picture, fineness);
        Arrays.fill(heights, 0, slices, fixed(y));
    }

    @Override
    public void moveTo(double x, double y) {
        open = true;
        lastX = Math.clamp(x, -FAR, FAR);
        lastY = Math.clamp(y, -FAR, FAR);
    }

    @Override
    public void lineTo(double toX, double toY) {
        double x = Math.clamp(toX, -FAR, FAR);
        double y = Math.clamp(toY, -FAR, FAR);
        if (open && x > lastX) {
            int from = (int) Math.max(0, Math.ceil(lastX * perPixel - 0.5));
            int to = (int) Math.min(slices - 1.0, Math.floor(x * perPixel - 0.5));
            double slope = (y - lastY) / (x - lastX);
            for (int i = from; i <= to; i++) {
                heights[i] = fixed(lastY + slope * ((i + 0.5) / perPixel - lastX));
            }
        }
        open = true;
        lastX = x;
        lastY = y;
    }

    @Override
    public void end() {
        open = false;
    }

    int slices() {
        return slices;
    }

    int perPixel() {
        return perPixel;
    }

    int height(int slice) {
        return heights[slice];
    }

    void set(int slice, int height) {
        heights[slice] = height;
    }

    /// Takes the heights of another line where that has some.
    public void follow(Profile other) {
        for (int i = 0; i < slices; i++) {
            if (other.heights[i] != NONE) {
                heights[i] = other.heights[i];
            }
        }
    }

    /// In 1/256 of a pixel.
    static int fixed(double y) {
        return (int) Math.round(Math.clamp(y, -FAR, FAR) * Column.ONE);
    }
}
