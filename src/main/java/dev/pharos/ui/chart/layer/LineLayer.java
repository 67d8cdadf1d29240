package dev.pharos.ui.chart.layer;

import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.raster.Dashes;
import dev.pharos.ui.chart.raster.Dots;
import dev.pharos.ui.chart.raster.Fineness;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pen;
import dev.pharos.ui.chart.raster.RoughStroke;
import dev.pharos.ui.chart.raster.StrokeRaster;

/// The lines themselves and the dots on them; the first line is the one on top, but for one that is stressed. Those of
/// an earlier period are plain and faint.
final class LineLayer {
    private final LineFeed feed = new LineFeed();
    private final StrokeRaster stroke = new StrokeRaster();
    private final RoughStroke rough = new RoughStroke();
    private final Dots dots = new Dots();

    void paint(Subject subject, Frame frame) {
        for (int i = subject.lines().size() - 1; i >= 0; i--) {
            paint(subject, frame, subject.lines().get(i).line());
        }
        if (subject.stress() != null) {
            Frame closely = frame.as(Fineness.EXACT);
            subject.lines().stream()
                    .map(Drawn::line)
                    .filter(subject::isStressed)
                    .forEach(line -> paint(subject, closely, line));
        }
    }

    /// The lines of an earlier period, below all others.
    void paintEarlier(Subject subject, Frame frame) {
        for (int i = subject.earlier().size() - 1; i >= 0; i--) {
            ChartLine line = subject.earlier().get(i).line();
            line(subject, frame, line, Looks.EARLIER);
        }
    }

    private void paint(Subject subject, Frame frame, ChartLine line) {
        switch (line.style().shape()) {
            case LINE, STEP_AFTER, STEP_BEFORE -> {
                line(subject, frame, line, 1);
                if (line.style().marks() == LineStyle.Marks.ALL) {
                    dots(subject, frame, line);
                }
            }
            case POINTS -> dots(subject, frame, line);
            // Bars lie below all lines.
            case BARS -> {}
        }
    }

    /// @param part of its ink that is left
    private void line(Subject subject, Frame frame, ChartLine line, double part) {
        double more = subject.isStressed(line) ? Looks.STRESS : 0;
        double width = (line.style().stroke().width() + more) * frame.scale();
        if (line.style().stroke().width() <= 0) {
            return;
        }
        // Thinner than a pixel is a pixel wide and fainter.
        Ink ink = subject.ink(line).times(Math.min(1, width) * part);
        Looks.Dashing dashing = Looks.Dashing.of(line.style().stroke().dash(), Math.max(1, width), frame.scale());
        Pen pen = pen(frame, ink, Math.max(1, width));
        subject.draw(line, frame, feed, dashing.on() > 0 ? new Dashes(pen, dashing.on(), dashing.off()) : pen);
    }

    private Pen pen(Frame frame, Ink ink, double width) {
        if (frame.fineness() == Fineness.ROUGH) {
            rough.begin(frame.pixels(), ink, width);
            return rough;
        }
        stroke.begin(frame.pixels(), ink, (float) width, frame.fineness());
        return stroke;
    }

    private void dots(Subject subject, Frame frame, ChartLine line) {
        dots.begin(frame.pixels(), subject.ink(line), (line.style().stroke().width() + Looks.DOT) * frame.scale());
        feed.draw(line.series(), subject.pyramids().apply(line), frame.on(line.side()), subject.joining(line), dots);
    }
}
