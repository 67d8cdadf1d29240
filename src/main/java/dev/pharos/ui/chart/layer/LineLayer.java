package dev.pharos.ui.chart.layer;

import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.raster.Dashes;
import dev.pharos.ui.chart.raster.Dots;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pen;
import dev.pharos.ui.chart.raster.StrokeRaster;

/// The lines themselves and the dots on them; the first line is the one on top.
final class LineLayer {
    /// How much wider a dot is than the line it is on, in the scene's units.
    private static final double DOT = 3;

    private final LineFeed feed = new LineFeed();
    private final StrokeRaster stroke = new StrokeRaster();
    private final Dots dots = new Dots();

    void paint(Subject subject, Frame frame) {
        for (int i = subject.lines().size() - 1; i >= 0; i--) {
            ChartLine line = subject.lines().get(i).line();
            switch (line.style().shape()) {
                case LINE, STEP_AFTER, STEP_BEFORE -> {
                    line(subject, frame, line);
                    if (line.style().marks() == LineStyle.Marks.ALL) {
                        dots(subject, frame, line);
                    }
                }
                case POINTS -> dots(subject, frame, line);
                // Bars lie below all lines.
                case BARS -> {}
            }
        }
    }

    private void line(Subject subject, Frame frame, ChartLine line) {
        double width = line.style().stroke().width() * frame.scale();
        if (width <= 0) {
            return;
        }
        // Thinner than a pixel is a pixel wide and fainter.
        Ink ink = subject.ink(line).times(Math.min(1, width));
        stroke.begin(frame.pixels(), ink, (float) Math.max(1, width), frame.fineness());
        subject.draw(line, frame, feed, dashed(line.style().stroke().dash(), Math.max(1, width), frame.scale()));
    }

    /// The ends of dashes are round: each is longer than it says by the line's width.
    private Pen dashed(LineStyle.Dash dash, double width, double scale) {
        return switch (dash) {
            case SOLID -> stroke;
            case DASHED -> new Dashes(stroke, Math.max(width, 7 * scale - width), 4 * scale + width);
            case DOTTED -> new Dashes(stroke, 0.1 * scale, 2 * scale + width);
        };
    }

    private void dots(Subject subject, Frame frame, ChartLine line) {
        dots.begin(frame.pixels(), subject.ink(line), (line.style().stroke().width() + DOT) * frame.scale());
        feed.draw(line.series(), subject.pyramids().apply(line), frame, subject.joining(line), dots);
    }
}
