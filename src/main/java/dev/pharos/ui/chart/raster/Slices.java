package dev.pharos.ui.chart.raster;

import java.util.Arrays;

/// What one connected line covers of a picture, slice by upright slice.
///
/// A stroke is what a disc touches that is led along the line. Where the line has one value at each time and no gap, a
/// slice through the stroke is one interval: every height that the line takes within a disc's radius of the slice is
/// covered, and between two such heights the line takes all others. So the stroke is two columns of numbers, the upper
/// and the lower end of each slice, and costs what the picture is wide, whatever the number of samples.
///
/// The line is told by the heights at which it crosses the slices and by how far it comes up and down in the bins
/// between them: bin `i` lies between the slices `i - 1` and `i`, slice `i` at `(i + 0.5) / slices` pixels. Both are
/// widened by the disc at the end, all slices at once. Heights are in 1/256 of a pixel, from the top.
final class Slices {
    /// Below everything, and above it when negated; far enough from the end of the integers to be widened.
    private static final int NOTHING = 1 << 29;

    /// Slices widened in one go, so that they stay in the processor's nearest memory.
    private static final int BLOCK = 1024;

    private final Column column = new Column();
    private int[] top = new int[0];
    private int[] bottom = new int[0];
    private int[] binTop = new int[0];
    private int[] binBottom = new int[0];
    private int[] crossTop = new int[0];
    private int[] crossBottom = new int[0];
    private final int[] upper = new int[BLOCK];
    private final int[] lower = new int[BLOCK];
    private final int[] left = new int[BLOCK];
    private final int[] right = new int[BLOCK];
    private int[] discAtBins = new int[0];
    private int[] discAtSlices = new int[0];

    private float disc;
    private int perPixel;
    /// Slices left of the picture from which the disc reaches into it; array indices are slices plus this.
    private int margin;
    private int slices;
    private int bins;
    private int steps;
    private int from;
    private int to;

    /// Starts pictures with lines of one thickness; nothing is covered.
    void begin(int width, float thickness, int slicesPerPixel) {
        float across = Math.max(1, thickness);
        if (across != disc || perPixel != slicesPerPixel) {
            disc = across;
            perPixel = slicesPerPixel;
            disc(across / 2 * perPixel);
        }
        slices = width * perPixel;
        int length = slices + 2 * margin + 1;
        if (top.length < length) {
            top = new int[length];
            bottom = new int[length];
            binTop = new int[length];
            binBottom = new int[length];
            crossTop = new int[length];
            crossBottom = new int[length];
            from = 0;
            to = length;
        }
        clear();
    }

    /// Half the height of the disc at each distance from its middle.
    private void disc(float radius) {
        margin = (int) Math.ceil(radius) + 1;
        discAtBins = new int[margin];
        discAtSlices = new int[margin];
        bins = 0;
        steps = 0;
        // As floats have it, the edge itself belongs to it.
        float reach = radius * 1.0001f;
        for (int i = 0; i < margin; i++) {
            if (i + 0.5f <= reach) {
                discAtBins[bins++] = half(radius, i + 0.5f);
            }
            if (i <= reach) {
                discAtSlices[steps++] = half(radius, i);
            }
        }
    }

    private int half(float radius, float distance) {
        return Math.round(
                (float) Math.sqrt(Math.max(0, radius * radius - distance * distance)) * Column.ONE / perPixel);
    }

    /// The line comes up to one height and down to another in a bin.
    void in(int bin, int upper, int lower) {
        int i = bin + margin;
        if (i >= 0 && i < slices + 2 * margin + 1) {
            binTop[i] = Math.min(binTop[i], upper);
            binBottom[i] = Math.max(binBottom[i], lower);
            touch(i);
        }
    }

    /// The line runs straight through slices.
    ///
    /// @param first  the first of them
    /// @param past   the first after them
    /// @param height where it crosses the first
    /// @param rise   how much lower it is at each next one
    void cross(int first, int past, double height, double rise) {
        int begin = Math.max(first, -margin);
        int end = Math.min(past, slices + margin);
        if (begin >= end) {
            return;
        }
        for (int slice = begin; slice < end; slice++) {
            int y = (int) (height + 0.5 + (slice - first) * rise);
            int i = slice + margin;
            crossTop[i] = Math.min(crossTop[i], y);
            crossBottom[i] = Math.max(crossBottom[i], y);
        }
        touch(begin + margin);
        touch(end - 1 + margin);
    }

    /// A slice is covered as it is told, without the disc.
    void cover(int slice, int upper, int lower) {
        if (slice >= 0 && slice < slices) {
            int i = slice + margin;
            top[i] = Math.min(top[i], upper);
            bottom[i] = Math.max(bottom[i], lower);
            touch(i);
        }
    }

    private void touch(int i) {
        from = Math.min(from, i);
        to = Math.max(to, i + 1);
    }

    /// Lays what is covered onto a picture and forgets it.
    void lay(Pixels pixels, Shade shade) {
        int first = Math.max(0, from - margin - margin) / perPixel;
        int past = (Math.min(slices, to) + perPixel - 1) / perPixel;
        if (from < to && first < past) {
            column.begin(pixels.height());
            int columns = BLOCK / perPixel;
            for (int x = first; x < past; x += columns) {
                int n = Math.min(columns, past - x);
                widen(x * perPixel + margin, n * perPixel);
                for (int i = 0; i < n; i++) {
                    column.add(upper, lower, i * perPixel, perPixel);
                    column.lay(x + i, perPixel, pixels, shade);
                }
            }
        }
        clear();
    }

    /// Leads the disc along what is in a block of slices and beside it, into `upper` and `lower`.
    private void widen(int begin, int length) {
        System.arraycopy(top, begin, upper, 0, length);
        System.arraycopy(bottom, begin, lower, 0, length);
        for (int d = 0; d < bins; d++) {
            System.arraycopy(binTop, begin - d, left, 0, length);
            System.arraycopy(binTop, begin + d + 1, right, 0, length);
            raise(upper, left, right, discAtBins[d], length);
            System.arraycopy(binBottom, begin - d, left, 0, length);
            System.arraycopy(binBottom, begin + d + 1, right, 0, length);
            lower(lower, left, right, discAtBins[d], length);
        }
        for (int d = 0; d < steps; d++) {
            System.arraycopy(crossTop, begin - d, left, 0, length);
            System.arraycopy(crossTop, begin + d, right, 0, length);
            raise(upper, left, right, discAtSlices[d], length);
            System.arraycopy(crossBottom, begin - d, left, 0, length);
            System.arraycopy(crossBottom, begin + d, right, 0, length);
            lower(lower, left, right, discAtSlices[d], length);
        }
    }

    /// With one index for all arrays the compiler makes vectors of it; that is worth the copies.
    private static void raise(int[] into, int[] one, int[] other, int by, int length) {
        for (int i = 0; i < length; i++) {
            into[i] = Math.min(into[i], Math.min(one[i], other[i]) - by);
        }
    }

    private static void lower(int[] into, int[] one, int[] other, int by, int length) {
        for (int i = 0; i < length; i++) {
            into[i] = Math.max(into[i], Math.max(one[i], other[i]) + by);
        }
    }

    private void clear() {
        if (from < to) {
            int begin = Math.max(0, from - margin);
            int end = Math.min(top.length, to + margin);
            Arrays.fill(top, begin, end, NOTHING);
            Arrays.fill(bottom, begin, end, -NOTHING);
            Arrays.fill(binTop, begin, end, NOTHING);
            Arrays.fill(binBottom, begin, end, -NOTHING);
            Arrays.fill(crossTop, begin, end, NOTHING);
            Arrays.fill(crossBottom, begin, end, -NOTHING);
        }
        from = Integer.MAX_VALUE;
        to = 0;
    }
}
