package dev.pharos.ui.chart.raster;

import java.util.Arrays;

/// A picture: rows of premultiplied ARGB from the top. The array may be longer than the picture, so that it can be used
/// again for another size.
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    public Pixels(int width, int height, int[] argb) {
        if (width < 0 || height < 0 || (long) width * height > argb.length) {
            throw new IllegalArgumentException(width + " x " + height + " in " + argb.length);
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public Pixels(int width, int height) {
        this(width, height, new int[width * height]);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int argb(int x, int y) {
        return argb[y * width + x];
    }

    public void clear() {
        Arrays.fill(argb, 0, width * height, 0);
    }

    /// Lays `ink` over a pixel, `coverage` (0 to 255) of its alpha.
    void blend(int index, Ink ink, int coverage) {
        int alpha = div255(ink.alpha() * coverage);
        if (alpha == 255) {
            argb[index] = ink.opaque();
            return;
        }
        int under = argb[index];
        int rest = 255 - alpha;
        int a = alpha + div255((under >>> 24) * rest);
        int r = div255(ink.red() * alpha) + div255(((under >> 16) & 0xff) * rest);
        int g = div255(ink.green() * alpha) + div255(((under >> 8) & 0xff) * rest);
        int b = div255(ink.blue() * alpha) + div255((under & 0xff) * rest);
        argb[index] = a << 24 | Math.min(r, a) << 16 | Math.min(g, a) << 8 | Math.min(b, a);
    }

    /// Lays `ink` over a rectangle, of which only what is inside of the picture is drawn.
    public void fill(int x, int y, int w, int h, Ink ink) {
        int left = Math.max(0, x);
        int right = Math.min(width, x + w);
        for (int row = Math.max(0, y); row < Math.min(height, y + h); row++) {
            for (int column = left; column < right; column++) {
                blend(row * width + column, ink, 255);
            }
        }
    }

    /// A level line of dashes.
    public void dashes(int y, int thickness, int on, int off, Ink ink) {
        for (int x = 0; x < width; x += on + off) {
            fill(x, y, on, thickness, ink);
        }
    }

    /// The quotient rounded to the nearest, for 0 to 255².
    private static int div255(int value) {
        return (value + 128 + ((value + 128) >> 8)) >> 8;
    }
}
