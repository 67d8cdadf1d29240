package dev.pharos.ui.chart.raster;

import java.util.Arrays;

/// What a line that runs from left to right covers of the few pixel columns it can still come back to. A column is laid
/// onto the picture once the line has left it for good, so that a line that crosses a pixel twice does not darken it
/// twice; the memory is a few columns, however wide the picture.
final class ColumnInk {
    private static final int COLUMNS = 16;

    private final float[][] cover = new float[COLUMNS][0];
    private final int[] top = new int[COLUMNS];
    private final int[] bottom = new int[COLUMNS];
    private int width;
    private int height;
    private int flushed;

    /// Starts a line on a picture.
    void begin(int pictureWidth, int pictureHeight) {
        width = pictureWidth;
        height = pictureHeight;
        flushed = 0;
        for (int i = 0; i < COLUMNS; i++) {
            if (cover[i].length < height) {
                cover[i] = new float[height];
            }
            top[i] = Integer.MAX_VALUE;
            bottom[i] = -1;
        }
    }

    /// Adds to what is covered of one pixel.
    void add(int column, int row, float share) {
        if (row < 0 || row >= height || column < flushed || column >= width) {
            return;
        }
        int slot = column & (COLUMNS - 1);
        cover[slot][row] += share;
        top[slot] = Math.min(top[slot], row);
        bottom[slot] = Math.max(bottom[slot], row);
    }

    /// A vertical run from `from` to `to` (pixels from the top, ends between pixels): at least this share of what it
    /// touches is covered.
    void run(int column, float from, float to, float share) {
        if (column < flushed || column >= width || to <= 0 || from >= height) {
            return;
        }
        int slot = column & (COLUMNS - 1);
        float[] cells = cover[slot];
        int first = Math.max(0, (int) from);
        int last = Math.min(height - 1, (int) Math.ceil(to) - 1);
        for (int row = first; row <= last; row++) {
            float inside = Math.min(to, row + 1) - Math.max(from, row);
            cells[row] = Math.max(cells[row], inside * share);
        }
        top[slot] = Math.min(top[slot], first);
        bottom[slot] = Math.max(bottom[slot], last);
    }

    /// Lays every column before `column` onto the picture.
    void flushBefore(int column, Pixels pixels, Ink ink) {
        int end = Math.min(column, width);
        for (int c = flushed; c < end; c++) {
            lay(c, pixels, ink);
        }
        flushed = Math.max(flushed, end);
    }

    private void lay(int column, Pixels pixels, Ink ink) {
        int slot = column & (COLUMNS - 1);
        int first = top[slot];
        int last = bottom[slot];
        if (first > last) {
            return;
        }
        float[] cells = cover[slot];
        int index = first * width + column;
        for (int row = first; row <= last; row++, index += width) {
            int share = (int) (Math.min(1, cells[row]) * 255 + 0.5f);
            if (share > 0) {
                pixels.blend(index, ink, share);
            }
        }
        Arrays.fill(cells, first, last + 1, 0);
        top[slot] = Integer.MAX_VALUE;
        bottom[slot] = -1;
    }
}
