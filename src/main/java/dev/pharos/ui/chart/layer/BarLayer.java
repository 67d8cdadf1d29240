package dev.pharos.ui.chart.layer;

import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.raster.Bars;
import dev.pharos.ui.chart.raster.Shade;
import java.util.ArrayList;
import java.util.List;

/// Bars: a sample stands for the step around it.
final class BarLayer {
    private final LineFeed feed = new LineFeed();
    private final Zeros zeros = new Zeros();
    private final List<Bars> bars = new ArrayList<>();

    void paint(Subject subject, Frame frame) {
        List<Drawn> lines = subject.lines();
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            ChartLine line = lines.get(i).line();
            if (line.style().shape() == LineStyle.Shape.BARS) {
                if (!any) {
                    any = true;
                    zeros.begin(frame);
                }
                paint(subject, frame, i);
            }
        }
        if (!any) {
            bars.clear();
        }
    }

    private void paint(Subject subject, Frame frame, int i) {
        while (bars.size() <= i) {
            bars.add(new Bars());
        }
        Drawn drawn = subject.lines().get(i);
        ChartLine line = drawn.line();
        boolean based = drawn.base() >= 0
                && subject.lines().get(drawn.base()).line().style().shape() == LineStyle.Shape.BARS;
        Bars raster = bars.get(i);
        double width = frame.width(subject.data().step().millis()) * Looks.BAR;
        raster.begin(
                frame.pixels(), width, based ? bars.get(drawn.base()).top() : zeros.on(line.side()), frame.fineness());
        subject.draw(line, frame, feed, raster);
        double opacity = line.style().fill().opacity();
        raster.fill(frame.pixels(), Shade.even(subject.ink(line).times(opacity > 0 ? opacity : Looks.BAR_STRENGTH)));
    }
}
