package dev.pharos.ui.chart.svg;

/// The data of an SVG path. Parts that go on in the very same direction are one.
final class PathData {
    private final StringBuilder data = new StringBuilder();
    /// The last point that was written, in hundredths.
    private long x;
    private long y;
    /// From there to the last point that is known.
    private long stepX;
    private long stepY;
    private boolean lines;

    void moveTo(double toX, double toY) {
        flush();
        x = Numbers.parts(toX);
        y = Numbers.parts(toY);
        data.append('M');
        Numbers.append(data, x);
        separate(y);
        lines = false;
    }

    void lineTo(double toX, double toY) {
        long moreX = Numbers.parts(toX) - x - stepX;
        long moreY = Numbers.parts(toY) - y - stepY;
        boolean onwards = stepX * moreY == stepY * moreX && stepX * moreX + stepY * moreY >= 0;
        if (!onwards) {
            flush();
        }
        stepX += moreX;
        stepY += moreY;
    }

    /// Back to where the part began.
    void close() {
        flush();
        data.append('z');
        lines = false;
    }

    /// A point that is drawn as large as the stroke is wide, where its ends are round.
    void dot(double atX, double atY) {
        moveTo(atX, atY);
        // Of no length at all, some programs draw nothing.
        data.append("h.01");
    }

    void box(double left, double top, double width, double height) {
        moveTo(left, top);
        data.append('h');
        Numbers.append(data, Numbers.parts(width));
        data.append('v');
        Numbers.append(data, Numbers.parts(height));
        data.append('h');
        Numbers.append(data, -Numbers.parts(width));
        data.append('z');
    }

    boolean isEmpty() {
        return data.isEmpty();
    }

    String text() {
        flush();
        return data.toString();
    }

    private void flush() {
        if (stepX == 0 && stepY == 0) {
            return;
        }
        if (lines) {
            separate(stepX);
        } else {
            data.append('l');
            Numbers.append(data, stepX);
            lines = true;
        }
        separate(stepY);
        x += stepX;
        y += stepY;
        stepX = 0;
        stepY = 0;
    }

    /// A minus separates by itself.
    private void separate(long parts) {
        if (parts >= 0) {
            data.append(' ');
        }
        Numbers.append(data, parts);
    }
}
