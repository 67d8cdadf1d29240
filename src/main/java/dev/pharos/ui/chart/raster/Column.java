package dev.pharos.ui.chart.raster;

import java.util.Arrays;

/// How much of each row of one pixel column is covered, gathered from upright slices of it.
///
/// Each slice adds to the row where it begins and takes away where it ends: their running sum is what is covered.
final class Column {
    static final int ONE = 256;
    private static final int SHIFT = 8;

    private int[] changes = new int[0];
    private int height;
    private int first;
    private int last = -1;

    /// @param pictureHeight in pixels
    void begin(int pictureHeight) {
        height = pictureHeight;
        if (changes.length < height + 2) {
            changes = new int[height + 2];
        }
        first = height;
        last = -1;
    }

    /// Slices are covered between two heights each, in 1/256 of a pixel from the top.
    void add(int[] uppers, int[] lowers, int begin, int count) {
        int[] rows = changes;
        int floor = height << SHIFT;
        int least = floor;
        int most = -1;
        for (int i = begin; i < begin + count; i++) {
            int from = Math.max(0, uppers[i]);
            int to = Math.min(floor, lowers[i]);
            if (from < to) {
                int row = from >> SHIFT;
                int part = from & (ONE - 1);
                rows[row] += ONE - part;
                rows[row + 1] += part;
                row = to >> SHIFT;
                part = to & (ONE - 1);
                rows[row] -= ONE - part;
                rows[row + 1] -= part;
                least = Math.min(least, from);
                most = Math.max(most, to);
            }
        }
        if (most >= 0) {
            first = Math.min(first, least >> SHIFT);
            last = Math.max(last, most >> SHIFT);
        }
    }

    /// Lays what is covered onto a picture and forgets it.
    ///
    /// @param slices how many make up the column
    void lay(int x, int slices, Pixels pixels, Shade shade) {
        if (last >= 0) {
            pixels.column(x, first, Math.min(last + 1, height), changes, slices << SHIFT, shade);
            Arrays.fill(changes, first, last + 2, 0);
            first = height;
            last = -1;
        }
    }
}
