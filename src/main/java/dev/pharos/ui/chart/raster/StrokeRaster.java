package dev.pharos.ui.chart.raster;

/// Draws lines whose points come from left to right, with round ends and joints.
///
/// Where a piece of the line starts again, the piece before is laid onto the picture: within a piece no pixel is
/// darkened twice, however often the line comes back to it.
public final class StrokeRaster implements Pen {
    /// Pixels beyond which a place is as good as any other; keeps heights within integers.
    private static final double FAR = 1e6;

    /// Makes positive what lies within [#FAR], so that cutting the fraction off rounds down.
    private static final int SHIFT = 1 << 28;

    /// A straight part longer than this, in pixels, is worth its exact outline.
    private static final double LONG = 1;

    /// A sample without neighbours is at least this thick, in pixels, so that it can be seen.
    private static final float DOT = 3;

    private final Slices slices = new Slices();
    private Pixels pixels = new Pixels(0, 0);
    private Shade shade = Shade.even(new Ink(0, 0, 0, 0));
    private float thickness = 1;
    private int perPixel = 1;
    private int points;
    private double lastX;
    private double lastY;
    private int lastBin;

    /// Starts a line.
    ///
    /// @param lineThickness in pixels, at least 1
    public void begin(Pixels picture, Ink ink, float lineThickness, Fineness fineness) {
        pixels = picture;
        shade = Shade.even(ink);
        thickness = Math.max(1, lineThickness);
        perPixel = fineness.slices();
        slices.begin(picture.width(), thickness, perPixel);
        points = 0;
    }

    @Override
    public void moveTo(double x, double y) {
        end();
        place(held(x), held(y));
    }

    @Override
    public void lineTo(double x, double y) {
        double toX = held(x);
        double toY = held(y);
        if (points > 0) {
            join(toX, toY);
        }
        place(toX, toY);
    }

    @Override
    public void pass(double x, double y, double upper, double lower, double toX, double toY) {
        double left = held(x);
        double height = held(y);
        if (points > 0) {
            join(left, height);
        }
        lastBin = bin(left);
        slices.in(lastBin, fixed(held(upper)), fixed(held(lower)));
        points += 2;
        lastX = left;
        lastY = height;
        double right = held(toX);
        join(right, held(toY));
        lastBin = bin(right);
        lastX = right;
        lastY = held(toY);
    }

    @Override
    public boolean takesExtents() {
        return true;
    }

    @Override
    public void end() {
        if (points == 1) {
            dot(lastX, lastY, Math.max(DOT, 2 * thickness));
        }
        if (points > 0) {
            slices.lay(pixels, shade);
        }
        points = 0;
    }

    private void place(double x, double y) {
        lastX = x;
        lastY = y;
        lastBin = bin(x);
        int height = fixed(y);
        slices.in(lastBin, height, height);
        points++;
    }

    private void join(double x, double y) {
        int bin = bin(x);
        if (bin <= lastBin) {
            return;
        }
        double slope = (y - lastY) / (x - lastX);
        double first = lastY + slope * ((lastBin + 0.5) / perPixel - lastX);
        slices.cross(lastBin, bin, first * Column.ONE, slope / perPixel * Column.ONE);
        if (x - lastX > LONG) {
            outline(x, slope);
        }
    }

    /// The exact outline of a straight part: two lines beside it, between the points that the ends are next to.
    private void outline(double x, double slope) {
        double radius = thickness / 2;
        double length = Math.sqrt(1 + slope * slope);
        double aside = radius * slope / length;
        double up = radius * length;
        int from = (int) Math.max(0, Math.ceil((lastX + Math.abs(aside)) * perPixel - 0.5));
        int to = (int) Math.min(pixels.width() * perPixel - 1.0, Math.floor((x - Math.abs(aside)) * perPixel - 0.5));
        for (int i = from; i <= to; i++) {
            double at = lastY + slope * ((i + 0.5) / perPixel - lastX);
            slices.cover(i, fixed(at - up), fixed(at + up));
        }
    }

    private void dot(double x, double y, float across) {
        double radius = across / 2;
        int from = (int) Math.ceil((x - radius) * perPixel - 0.5);
        int to = (int) Math.floor((x + radius) * perPixel - 0.5);
        for (int i = from; i <= to; i++) {
            double distance = (i + 0.5) / perPixel - x;
            double half = Math.sqrt(Math.max(0, radius * radius - distance * distance));
            slices.cover(i, fixed(y - half), fixed(y + half));
        }
    }

    /// The bin that a place lies in; without the floor function, which is slow for what it does.
    private int bin(double x) {
        return (int) (x * perPixel + (0.5 + SHIFT)) - SHIFT;
    }

    private static double held(double place) {
        return Math.clamp(place, -FAR, FAR);
    }

    private static int fixed(double height) {
        return (int) (height * Column.ONE + (0.5 + SHIFT)) - SHIFT;
    }
}
