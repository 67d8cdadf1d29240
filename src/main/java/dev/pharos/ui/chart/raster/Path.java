package dev.pharos.ui.chart.raster;

import java.util.Arrays;

/// Points from left to right in pixels, in pieces: where samples are missing a new piece starts. Used again for every
/// line of a picture.
public final class Path {
    /// Pixels beyond which a place is as good as any other; keeps sums and slopes within what a float can hold.
    private static final double FAR = 1e6;

    private float[] xs = new float[1024];
    private float[] ys = new float[1024];
    private boolean[] starts = new boolean[1024];
    private int size;

    public void clear() {
        size = 0;
    }

    /// Adds a point.
    ///
    /// @param x at or right of the last one
    public void start(double x, double y) {
        add(x, y, true);
    }

    /// Adds a point and a line to it from the last one.
    public void lineTo(double x, double y) {
        add(x, y, size == 0);
    }

    private void add(double x, double y, boolean start) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        xs[size] = (float) Math.clamp(x, -FAR, FAR);
        ys[size] = (float) Math.clamp(y, -FAR, FAR);
        starts[size] = start;
        size++;
    }

    public int size() {
        return size;
    }

    public float x(int i) {
        return xs[i];
    }

    public float y(int i) {
        return ys[i];
    }

    /// The pixel column that a point lies in.
    int column(int i) {
        return (int) Math.floor(xs[i]);
    }

    /// Whether nothing joins a point with the one before.
    public boolean startsAt(int i) {
        return starts[i];
    }
}
