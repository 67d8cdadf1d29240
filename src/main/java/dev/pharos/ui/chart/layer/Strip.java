package dev.pharos.ui.chart.layer;

/// Draws the lines of a plot or of a part of its width, with its own scratch memory: used by one thread at a time.
public final class Strip {
    private final FillLayer fills = new FillLayer();
    private final BarLayer bars = new BarLayer();
    private final LineLayer lines = new LineLayer();

    public void paint(Subject subject, Frame frame) {
        lines.paintEarlier(subject, frame);
        fills.paint(subject, frame);
        bars.paint(subject, frame);
        lines.paint(subject, frame);
    }
}
