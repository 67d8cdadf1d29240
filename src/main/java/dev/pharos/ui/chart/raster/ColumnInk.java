package dev.pharos.ui.chart.raster;

import java.util.Arrays;

/// What a line that runs from left to right covers of the few pixel columns it can still come back to. A column is laid
/// onto the picture once the line has left it for good, so that a line that crosses a pixel twice does not darken it
/// twice; the memory is a few columns, however wide the picture.
final class ColumnInk {
    private static final int COLUMNS = 16;
    private static final int MASK = COLUMNS - 1;
    /// A run this many times as tall as the line is thick is steep: its thickness is seen beside its column.
    private static final float STEEP = 2;

    private final float[][] cover = new float[COLUMNS][0];
    private final int[] top = new int[COLUMNS];
    private final int[] bottom = new int[COLUMNS];
    private final float[] runFrom = new float[COLUMNS];
    private final float[] runTo = new float[COLUMNS];
    private float thickness;
    private int width;
    private int height;
    private int flushed;

    /// Starts a line on a picture.
    void begin(Pixels pixels, float lineThickness) {
        width = pixels.width();
        height = pixels.height();
        thickness = lineThickness;
        flushed = 0;
        for (int i = 0; i < COLUMNS; i++) {
            if (cover[i].length < height) {
                cover[i] = new float[height];
            }
            clearCells(i);
            clearRun(i);
        }
    }

    /// Whether a column can still be drawn on.
    boolean open(int column) {
        return column >= flushed && column < width;
    }

    /// The shares of a column's pixels that are covered, to be added to between `from` and `to` (excluded), both within
    /// the picture. Only of a column that is [#open].
    float[] cells(int column, int from, int to) {
        int slot = column & MASK;
        top[slot] = Math.min(top[slot], from);
        bottom[slot] = Math.max(bottom[slot], to - 1);
        return cover[slot];
    }

    /// Adds to what is covered of one pixel.
    void add(int column, int row, float share) {
        if (row >= 0 && row < height && open(column)) {
            cells(column, row, row + 1)[row] += share;
        }
    }

    /// A vertical run between two heights, in pixels from the top: the line fills it.
    void run(int column, float y0, float y1) {
        if (open(column)) {
            int slot = column & MASK;
            runFrom[slot] = Math.min(runFrom[slot], Math.min(y0, y1) - thickness / 2);
            runTo[slot] = Math.max(runTo[slot], Math.max(y0, y1) + thickness / 2);
        }
    }

    /// Lays every column before `column` onto the picture; what is in it and the one after must be complete.
    void flushBefore(int column, Pixels pixels, Ink ink) {
        int end = Math.min(column, width);
        for (int c = flushed; c < end; c++) {
            lay(c, pixels, ink);
        }
        flushed = Math.max(flushed, end);
    }

    private void lay(int column, Pixels pixels, Ink ink) {
        int slot = column & MASK;
        int left = (column - 1) & MASK;
        int right = (column + 1) & MASK;
        float beside = Math.clamp((thickness - 1) / 2, 0, 1);
        float leftShare = beside > 0 && steep(left) ? beside : 0;
        float rightShare = beside > 0 && steep(right) ? beside : 0;
        float from = runFrom[slot];
        float to = runTo[slot];
        float low =
                Math.min(from, Math.min(leftShare > 0 ? runFrom[left] : from, rightShare > 0 ? runFrom[right] : from));
        float high = Math.max(to, Math.max(leftShare > 0 ? runTo[left] : to, rightShare > 0 ? runTo[right] : to));
        int first = Math.max(0, Math.min(top[slot], (int) Math.floor(low)));
        int last = Math.min(height - 1, Math.max(bottom[slot], (int) Math.ceil(Math.max(high, 0)) - 1));
        if (first <= last) {
            int solidFrom = (int) Math.ceil(from);
            int solidTo = (int) Math.floor(to);
            float[] cells = cover[slot];
            int index = first * width + column;
            for (int row = first; row <= last; row++, index += width) {
                if (row >= solidFrom && row < solidTo) {
                    pixels.blend(index, ink, 255);
                    continue;
                }
                float share = Math.max(cells[row], inside(from, to, row));
                if (leftShare > 0) {
                    share = Math.max(share, leftShare * inside(runFrom[left], runTo[left], row));
                }
                if (rightShare > 0) {
                    share = Math.max(share, rightShare * inside(runFrom[right], runTo[right], row));
                }
                int part = (int) (Math.min(1, share) * 255 + 0.5f);
                if (part > 0) {
                    pixels.blend(index, ink, part);
                }
            }
        }
        clearCells(slot);
        // The column to the right still has to see this one's run.
        clearRun(left);
    }

    private boolean steep(int slot) {
        return runTo[slot] - runFrom[slot] > (STEEP + 1) * thickness;
    }

    private static float inside(float from, float to, int row) {
        return Math.max(0, Math.min(to, row + 1) - Math.max(from, row));
    }

    private void clearCells(int slot) {
        if (top[slot] <= bottom[slot]) {
            Arrays.fill(cover[slot], top[slot], bottom[slot] + 1, 0);
        }
        top[slot] = Integer.MAX_VALUE;
        bottom[slot] = -1;
    }

    private void clearRun(int slot) {
        runFrom[slot] = Float.POSITIVE_INFINITY;
        runTo[slot] = Float.NEGATIVE_INFINITY;
    }
}
