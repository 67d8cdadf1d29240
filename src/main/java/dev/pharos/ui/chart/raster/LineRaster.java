package dev.pharos.ui.chart.raster;

/// Draws lines whose points come from left to right.
///
/// Where points lie further apart than a column, the line is a band of even thickness and each pixel gets the share
/// of it that the band covers. Where several points share a column, what can be seen of them is the span from the
/// lowest to the highest, and a run is drawn over it: its cost is the picture's, not the data's.
public final class LineRaster {
    /// How far outside of the picture a point is still where it is, in pixels.
    private static final float MARGIN = 8;

    private final ColumnInk columns = new ColumnInk();
    private final Path path;

    public LineRaster(Path path) {
        this.path = path;
    }

    /// Draws the path.
    ///
    /// @param thickness in pixels, at least 1
    public void draw(Pixels pixels, Ink ink, float thickness) {
        if (path.size() == 0 || pixels.width() == 0 || pixels.height() == 0) {
            return;
        }
        columns.begin(pixels, thickness);
        for (int i = 0; i < path.size(); i++) {
            boolean joined = i > 0 && !path.startsAt(i);
            boolean joins = i + 1 < path.size() && !path.startsAt(i + 1);
            if (joined) {
                columns.flushBefore(path.column(i - 1) - 2, pixels, ink);
                join(i - 1, i, pixels, ink, thickness);
            } else {
                columns.flushBefore(path.column(i) - 4, pixels, ink);
            }
            if (shared(i)) {
                columns.run(path.column(i), path.y(i), path.y(i));
            } else if (!joined && !joins) {
                dot(path.x(i), path.y(i), thickness, pixels);
            }
        }
        columns.flushBefore(pixels.width(), pixels, ink);
    }

    /// Whether a point has its column for itself.
    private boolean shared(int i) {
        return (i > 0 && path.column(i - 1) == path.column(i))
                || (i + 1 < path.size() && path.column(i + 1) == path.column(i));
    }

    private void join(int i, int j, Pixels pixels, Ink ink, float thickness) {
        float x0 = path.x(i);
        float y0 = path.y(i);
        float x1 = path.x(j);
        float y1 = path.y(j);
        int from = path.column(i);
        int to = path.column(j);
        if (from == to) {
            columns.run(from, y0, y1);
            return;
        }
        float slope = (y1 - y0) / (x1 - x0);
        if (shared(i)) {
            float edge = y0 + slope * (from + 1 - x0);
            columns.run(from, y0, edge);
            x0 = from + 1;
            y0 = edge;
        }
        if (shared(j)) {
            float edge = y1 + slope * (to - x1);
            columns.run(to, edge, y1);
            x1 = to;
            y1 = edge;
        }
        segment(x0, y0, x1, y1, pixels, ink, thickness);
    }

    private void segment(float fromX, float fromY, float toX, float toY, Pixels pixels, Ink ink, float thickness) {
        float slope = (toY - fromY) / (toX - fromX);
        float x0 = Math.max(fromX, -MARGIN);
        float x1 = Math.min(toX, pixels.width() + MARGIN);
        if (!(x0 < x1)) {
            return;
        }
        float y0 = fromY + slope * (x0 - fromX);
        float y1 = fromY + slope * (x1 - fromX);
        if (Math.abs(slope) <= 1) {
            flat(x0, y0, x1, slope, pixels, ink, thickness);
        } else {
            steep(x0, y0, y1, slope, pixels, ink, thickness);
        }
    }

    /// Column by column: the band's thickness is measured upright.
    private void flat(float x0, float y0, float x1, float slope, Pixels pixels, Ink ink, float thickness) {
        float upright = thickness * (float) Math.sqrt(1 + slope * slope);
        float reach = upright / 2;
        for (int c = (int) Math.floor(x0); c < x1; c++) {
            float a = Math.max(x0, c);
            float b = Math.min(x1, c + 1);
            float ya = y0 + slope * (a - x0);
            float yb = y0 + slope * (b - x0);
            int first = (int) Math.max(0, Math.floor(Math.min(ya, yb) - reach));
            int last = (int) Math.min(pixels.height(), Math.ceil(Math.max(ya, yb) + reach));
            if (first < last && columns.open(c)) {
                float[] cells = columns.cells(c, first, last);
                float above = Coverage.above(first, ya, yb, upright);
                for (int row = first; row < last; row++) {
                    float next = Coverage.above(row + 1, ya, yb, upright);
                    cells[row] += (b - a) * (next - above);
                    above = next;
                }
            }
            columns.flushBefore(c - 2, pixels, ink);
        }
    }

    /// Row by row: the band's thickness is measured level.
    private void steep(float x0, float y0, float y1, float slope, Pixels pixels, Ink ink, float thickness) {
        float top = Math.max(Math.min(y0, y1), -MARGIN);
        float bottom = Math.min(Math.max(y0, y1), pixels.height() + MARGIN);
        float level = thickness * (float) Math.sqrt(1 + 1 / (slope * slope));
        boolean down = y1 > y0;
        int first = (int) Math.floor(top);
        int rows = (int) Math.ceil(bottom) - first;
        for (int k = 0; k < rows; k++) {
            // In the order of time, so that columns that are done can go.
            int row = down ? first + k : first + rows - 1 - k;
            float ya = Math.max(top, row);
            float yb = Math.min(bottom, row + 1);
            if (ya >= yb) {
                continue;
            }
            float xa = x0 + (ya - y0) / slope;
            float xb = x0 + (yb - y0) / slope;
            int left = (int) Math.floor(Math.min(xa, xb) - level / 2);
            int right = (int) Math.ceil(Math.max(xa, xb) + level / 2);
            for (int c = left; c < right; c++) {
                columns.add(c, row, (yb - ya) * Coverage.ofBand(c, xa, xb, level));
            }
            columns.flushBefore(left - 2, pixels, ink);
        }
    }

    /// A sample without neighbours, twice as thick as the line so that it can be seen.
    private void dot(float x, float y, float thickness, Pixels pixels) {
        float radius = Math.max(1.5f, thickness);
        int left = (int) Math.floor(x - radius - 0.5f);
        int top = (int) Math.floor(Math.max(y - radius - 0.5f, -MARGIN));
        int bottom = (int) Math.ceil(Math.min(y + radius + 0.5f, pixels.height() + MARGIN));
        for (int c = left; c <= x + radius; c++) {
            for (int row = top; row < bottom; row++) {
                float distance = (float) Math.hypot(c + 0.5f - x, row + 0.5f - y);
                columns.add(c, row, Math.clamp(radius + 0.5f - distance, 0, 1));
            }
        }
    }
}
