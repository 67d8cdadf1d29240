package dev.pharos.ui.chart.svg;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.layer.Looks;
import dev.pharos.ui.chart.plot.Still;
import dev.pharos.ui.chart.raster.Ink;
import java.io.IOException;

/// A plot in shapes, layer on layer as it is painted: shaded regions, what lies beyond thresholds, grid, lines,
/// thresholds, marks.
final class PlotShapes {
    private final Still still;
    private final Xml xml;
    private final Annotations notes;
    private final TimeScale time;
    private final double width;
    private final double height;
    private final ValueScale values;

    PlotShapes(Still still, Xml xml) {
        this.still = still;
        this.xml = xml;
        this.notes = still.subject().data().annotations();
        this.width = Math.rint(still.width());
        this.time = new TimeScale(still.subject().data().range(), width);
        this.height = Math.rint(still.height());
        this.values = still.axes().values().scale(height);
    }

    void write() throws IOException {
        for (ChartRegion region : notes.regions()) {
            region(region);
        }
        for (Threshold threshold : notes.thresholds()) {
            side(threshold);
        }
        grid();
        new LineShapes(still, xml, width, height).write();
        for (Threshold threshold : notes.thresholds()) {
            threshold(threshold);
        }
        for (ChartMark mark : notes.marks()) {
            mark(mark);
        }
    }

    private void region(ChartRegion region) throws IOException {
        int beside = 2 * Looks.NARROW;
        double from = Math.floor(Math.clamp(time.x(region.range().start()), -beside, width + beside));
        double to = Math.ceil(Math.clamp(time.x(region.range().end()), -beside, width + beside));
        double w = Math.max(1, to - from);
        Ink ink = still.ink(region.status().token());
        xml.open("g").text("title", region.label());
        box(from, 0, w, height, ink.times(w > Looks.NARROW ? Looks.REGION : Looks.NARROW_REGION));
        box(from, 0, w, Looks.RULE, ink);
        xml.close();
    }

    private void side(Threshold threshold) throws IOException {
        double end = Math.clamp(threshold.end(notes.thresholds()), -ValueScale.LIMIT, ValueScale.LIMIT);
        double one = within(values.y(threshold.value()));
        double other = within(values.y(end));
        if (one != other) {
            Ink ink = still.ink(threshold.token()).times(Looks.SIDE);
            box(0, Math.min(one, other), width, Math.abs(one - other), ink);
        }
    }

    private double within(double y) {
        return Math.rint(Math.clamp(y, 0, height));
    }

    private void grid() throws IOException {
        Ink ink = still.ink("grid");
        PathData lines = new PathData();
        for (TimeTick tick : still.axes().times()) {
            double x = Math.round(time.x(tick.time())) + 0.5;
            lines.moveTo(x, 0);
            lines.lineTo(x, height);
        }
        PathData minors = new PathData();
        ValueTicks ticks = still.axes().values();
        for (int i = 0; i < ticks.minors(); i++) {
            across(minors, values.y(ticks.minor(i)));
        }
        for (int i = 0; i < ticks.count(); i++) {
            across(lines, values.y(ticks.at(i)));
        }
        stroke(minors, ink.times(Looks.MINOR)).close();
        stroke(lines, ink).close();
    }

    private void across(PathData path, double y) {
        double middle = Math.min(Math.floor(y + 0.5), height - 1) + 0.5;
        path.moveTo(0, middle);
        path.lineTo(width, middle);
    }

    private void threshold(Threshold threshold) throws IOException {
        double y = values.y(threshold.value());
        if (y >= 0 && y <= height) {
            PathData line = new PathData();
            across(line, y);
            stroke(line, still.ink(threshold.token()))
                    .attribute("stroke-dasharray", Looks.DASH + " " + Looks.DASH_GAP)
                    .text("title", threshold.label())
                    .close();
        }
    }

    private void mark(ChartMark mark) throws IOException {
        double x = time.x(mark.time());
        if (x >= -1 && x <= width + 1) {
            PathData line = new PathData();
            line.moveTo(Math.floor(x) + 0.5, 0);
            line.lineTo(Math.floor(x) + 0.5, height);
            stroke(line, still.ink(mark.kind().token()).times(Looks.MARK))
                    .text("title", mark.text())
                    .close();
        }
    }

    private Xml stroke(PathData path, Ink ink) throws IOException {
        return xml.open("path")
                .attribute("d", path.text())
                .attribute("fill", "none")
                .ink("stroke", ink);
    }

    private void box(double x, double y, double w, double h, Ink ink) throws IOException {
        xml.open("rect")
                .attribute("x", x)
                .attribute("y", y)
                .attribute("width", w)
                .attribute("height", h)
                .ink("fill", ink)
                .close();
    }
}
