package dev.pharos.ui.chart.raster;

/// Turns a line into steps: a value holds until the next one comes, or since the one before.
public final class Steps implements Pen {
    public enum Edge {
        /// The step is where the next sample is.
        AFTER,
        /// The step is where the last sample was.
        BEFORE
    }

    private final Pen pen;
    private final Edge edge;
    private double lastX;
    private double lastY;

    public Steps(Pen pen, Edge edge) {
        this.pen = pen;
        this.edge = edge;
    }

    @Override
    public void moveTo(double x, double y) {
        pen.moveTo(x, y);
        remember(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        step(x, y);
        pen.lineTo(x, y);
        remember(x, y);
    }

    @Override
    public void pass(double x, double y, double upper, double lower, double toX, double toY) {
        step(x, y);
        pen.pass(x, y, upper, lower, toX, toY);
        remember(toX, toY);
    }

    @Override
    public boolean takesExtents() {
        return pen.takesExtents();
    }

    @Override
    public boolean takesSamples() {
        return pen.takesSamples();
    }

    @Override
    public void end() {
        pen.end();
    }

    private void step(double x, double y) {
        switch (edge) {
            case AFTER -> pen.lineTo(x, lastY);
            case BEFORE -> pen.lineTo(lastX, y);
        }
    }

    private void remember(double x, double y) {
        lastX = x;
        lastY = y;
    }
}
