package dev.pharos.ui.chart.raster;

import java.util.Arrays;

/// A picture: rows of premultiplied ARGB from the top. The array may be longer than the picture, so that it can be used
/// again for another size. A picture may be a part of the width of another and draws on that.
public final class Pixels {
    /// Every other channel of a pixel.
    private static final int EVEN = 0x00ff00ff;

    private static final int HALVES = 0x00800080;

    private final int left;
    private final int width;
    private final int height;
    private final int stride;
    private final int[] argb;

    public Pixels(int width, int height, int[] argb) {
        this(0, width, height, width, argb);
        if (width < 0 || height < 0 || (long) width * height > argb.length) {
            throw new IllegalArgumentException(width + " x " + height + " in " + argb.length);
        }
    }

    private Pixels(int left, int width, int height, int stride, int[] argb) {
        this.left = left;
        this.width = width;
        this.height = height;
        this.stride = stride;
        this.argb = argb;
    }

    public Pixels(int width, int height) {
        this(width, height, new int[width * height]);
    }

    /// The part of this picture between two columns.
    public Pixels part(int from, int to) {
        if (from < 0 || from > to || to > width) {
            throw new IllegalArgumentException(from + " to " + to + " of " + width);
        }
        return new Pixels(left + from, to - from, height, stride, argb);
    }

    /// How many columns of the whole picture lie left of this one.
    public int left() {
        return left;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int argb(int x, int y) {
        return argb[index(x, y)];
    }

    public void clear() {
        for (int y = 0; y < height; y++) {
            Arrays.fill(argb, index(0, y), index(width, y), 0);
        }
    }

    private int index(int x, int y) {
        return y * stride + left + x;
    }

    /// Lays `ink` over a pixel, `coverage` (0 to 255) of its alpha.
    void blend(int index, Ink ink, int coverage) {
        argb[index] = over(ink.opaque(), div255(ink.alpha() * coverage), argb[index]);
    }

    /// Lays `ink` over a pixel of the picture, `coverage` (0 to 255) of its alpha.
    void lay(int x, int y, Ink ink, int coverage) {
        blend(index(x, y), ink, coverage);
    }

    /// A colour over another, both as pixels, the upper one `alpha` (0 to 255) opaque: two channels at a time.
    private static int over(int colour, int alpha, int under) {
        int rest = 255 - alpha;
        int even = (colour & EVEN) * alpha + (under & EVEN) * rest + HALVES;
        int odd = ((colour >>> 8) & EVEN) * alpha + ((under >>> 8) & EVEN) * rest + HALVES;
        even = ((even + ((even >>> 8) & EVEN)) >>> 8) & EVEN;
        odd = (odd + ((odd >>> 8) & EVEN)) & ~EVEN;
        return odd | even;
    }

    /// Shades a column from one row to another (excluded).
    ///
    /// @param changes how much more of each row is covered than of the one above
    /// @param whole   what covers a row fully
    void column(int x, int from, int to, int[] changes, int whole, Shade shade) {
        Ink ink = shade.ink();
        boolean solid = shade.solid();
        int opaque = ink.opaque();
        int scale = (255 * 65536 + whole - 1) / whole;
        int covered = 0;
        int index = index(x, from);
        for (int row = from; row < to; row++, index += stride) {
            covered += changes[row];
            if (solid && covered >= whole) {
                argb[index] = opaque;
            } else if (covered > 0) {
                int share = Math.min(255, (covered * scale + 32768) >>> 16);
                int alpha = solid ? share : div255(div255(ink.alpha() * share) * shade.strength(row, height));
                argb[index] = over(opaque, alpha, argb[index]);
            }
        }
    }

    /// Lays `ink` over a column between two heights, in 1/256 of a pixel from the top.
    void bar(int x, int upper, int lower, Ink ink) {
        int top = Math.max(0, upper);
        int bottom = Math.min(height << 8, lower);
        if (top >= bottom) {
            return;
        }
        int colour = ink.opaque();
        int alpha = ink.alpha();
        int from = top >> 8;
        int to = (bottom - 1) >> 8;
        int first = index(x, from);
        if (from == to) {
            argb[first] = over(colour, div255(alpha * Math.min(255, bottom - top)), argb[first]);
            return;
        }
        argb[first] = over(colour, div255(alpha * Math.min(255, 256 - (top & 255))), argb[first]);
        int last = index(x, to);
        for (int i = first + stride; i < last; i += stride) {
            argb[i] = alpha == 255 ? colour : over(colour, alpha, argb[i]);
        }
        argb[last] = over(colour, div255(alpha * Math.min(255, bottom - (to << 8))), argb[last]);
    }

    /// Lays `ink` over a rectangle, of which only what is inside of the picture is drawn.
    public void fill(int x, int y, int w, int h, Ink ink) {
        int from = Math.max(0, x);
        int to = Math.min(width, x + w);
        for (int row = Math.max(0, y); row < Math.min(height, y + h); row++) {
            for (int column = from; column < to; column++) {
                blend(index(column, row), ink, 255);
            }
        }
    }

    /// A level line of dashes.
    ///
    /// @param phase how much of a dash and its gap lies left of the picture
    public void dashes(int y, int thickness, int on, int off, int phase, Ink ink) {
        for (int x = -phase; x < width; x += on + off) {
            fill(x, y, on, thickness, ink);
        }
    }

    /// Becomes what another picture of this size shows, moved to the left by so many columns, to the right where
    /// negative; what comes into it is clear. The other one may be this one.
    public void take(Pixels other, int columns) {
        int kept = Math.max(0, width - Math.abs(columns));
        int from = Math.max(0, Math.min(width, columns));
        int to = Math.max(0, Math.min(width, -columns));
        for (int y = 0; y < height; y++) {
            System.arraycopy(other.argb, other.index(from, y), argb, index(to, y), kept);
            int cleared = columns > 0 ? kept : 0;
            Arrays.fill(argb, index(cleared, y), index(cleared + width - kept, y), 0);
        }
    }

    /// Whether another picture is as large.
    public boolean isAsLargeAs(Pixels other) {
        return width == other.width && height == other.height;
    }

    /// The quotient rounded to the nearest, for 0 to 255².
    private static int div255(int value) {
        return (value + 128 + ((value + 128) >> 8)) >> 8;
    }
}
