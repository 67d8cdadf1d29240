package dev.pharos.ui.chart.raster;

import java.util.Arrays;

/// Fills between a path and a base: for each pixel column, from the mean height of the line there. The share of the
/// column that the line spans decides how opaque it is, so that gaps have soft, exact edges.
public final class AreaRaster {
    private float[] sum = new float[0];
    private float[] span = new float[0];
    private float[] base = new float[0];
    private int width;

    /// Starts a picture whose areas all stand on `y`, until [#stack] lifts the base.
    public void begin(int pictureWidth, float y) {
        width = pictureWidth;
        if (base.length < width) {
            sum = new float[width];
            span = new float[width];
            base = new float[width];
        }
        Arrays.fill(base, 0, width, y);
    }

    /// Fills from the path to the base.
    ///
    /// @param fade the part of the ink's opacity at the far end from the line of a full-height area: 1 fills evenly
    public void fill(Path path, Pixels pixels, Ink ink, double fade) {
        measure(path);
        int height = pixels.height();
        for (int c = 0; c < width; c++) {
            if (span[c] > 0) {
                float y = Math.clamp(sum[c] / span[c], 0, height);
                float from = Math.min(y, base[c]);
                float to = Math.min(Math.max(y, base[c]), height);
                column(pixels, c, Math.max(0, from), to, ink, Math.min(1, span[c]), fade);
            }
        }
    }

    /// Makes the path the base of what is filled next.
    public void stack(Path path) {
        measure(path);
        for (int c = 0; c < width; c++) {
            if (span[c] > 0) {
                base[c] = sum[c] / span[c];
            }
        }
    }

    private static void column(Pixels pixels, int column, float from, float to, Ink ink, float share, double fade) {
        int height = pixels.height();
        int last = (int) Math.ceil(to);
        for (int row = (int) from; row < last; row++) {
            float inside = Math.min(to, row + 1) - Math.max(from, row);
            double opacity = 1 - (1 - fade) * row / height;
            int cover = (int) (inside * share * opacity * 255 + 0.5);
            if (cover > 0) {
                pixels.blend(row * pixels.width() + column, ink, cover);
            }
        }
    }

    /// The integral of the line's height over each column, and how much of the column it spans.
    private void measure(Path path) {
        Arrays.fill(sum, 0, width, 0);
        Arrays.fill(span, 0, width, 0);
        for (int i = 1; i < path.size(); i++) {
            if (!path.startsAt(i)) {
                piece(path.x(i - 1), path.y(i - 1), path.x(i), path.y(i));
            }
        }
    }

    private void piece(float x0, float y0, float x1, float y1) {
        if (x1 <= x0) {
            return;
        }
        float slope = (y1 - y0) / (x1 - x0);
        int last = Math.min(width, (int) Math.ceil(x1));
        for (int c = Math.max(0, (int) Math.floor(x0)); c < last; c++) {
            float a = Math.max(x0, c);
            float b = Math.min(x1, c + 1);
            if (b > a) {
                sum[c] += (b - a) * (y0 + slope * ((a + b) / 2 - x0));
                span[c] += b - a;
            }
        }
    }
}
