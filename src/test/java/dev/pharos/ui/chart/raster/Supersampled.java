package dev.pharos.ui.chart.raster;

/// A line drawn the slow and certain way: every part of it, with round ends and joints, tested against a fine lattice
/// of points in each pixel.
public final class Supersampled {
    /// Points of the lattice along each side of a pixel.
    private static final int FINE = 32;

    private final int width;
    private final int height;
    private final boolean[] covered;

    public Supersampled(int width, int height) {
        this.width = width;
        this.height = height;
        this.covered = new boolean[width * FINE * height * FINE];
    }

    /// Draws a line through points, in pixels from the left and from above.
    public void line(double[] xs, double[] ys, double thickness) {
        for (int i = 0; i + 1 < xs.length; i++) {
            part(xs[i], ys[i], xs[i + 1], ys[i + 1], thickness / 2);
        }
    }

    private void part(double x0, double y0, double x1, double y1, double radius) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = dx * dx + dy * dy;
        for (int row = first(Math.min(y0, y1) - radius); row < past(Math.max(y0, y1) + radius, height); row++) {
            for (int column = first(Math.min(x0, x1) - radius);
                    column < past(Math.max(x0, x1) + radius, width);
                    column++) {
                double px = (column + 0.5) / FINE - x0;
                double py = (row + 0.5) / FINE - y0;
                double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
                double ex = px - along * dx;
                double ey = py - along * dy;
                if (ex * ex + ey * ey <= radius * radius) {
                    covered[row * width * FINE + column] = true;
                }
            }
        }
    }

    private static int first(double place) {
        return (int) Math.max(0, Math.floor(place * FINE));
    }

    private static int past(double place, int most) {
        return (int) Math.clamp(Math.ceil(place * FINE), 0, most * FINE);
    }

    /// Of 255, how much of a pixel is covered.
    double alpha(int x, int y) {
        int count = 0;
        for (int row = y * FINE; row < (y + 1) * FINE; row++) {
            for (int column = x * FINE; column < (x + 1) * FINE; column++) {
                if (covered[row * width * FINE + column]) {
                    count++;
                }
            }
        }
        return count * 255.0 / (FINE * FINE);
    }

    /// The mean difference of a picture from this one over the pixels that are lit in either, of 255.
    public double difference(Pixels pixels) {
        double sum = 0;
        int lit = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double here = alpha(x, y);
                int there = pixels.argb(x, y) >>> 24;
                if (here > 0 || there > 0) {
                    sum += Math.abs(here - there);
                    lit++;
                }
            }
        }
        return sum / Math.max(1, lit);
    }
}
