package dev.pharos.ui.chart.note;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.plot.Axes;
import dev.pharos.ui.state.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;

/// Words at a plot: what a threshold means, within it, and what the regions are, in a line above it, where they hide
/// nothing. What there is no room for stays unsaid; the tooltip tells.
public final class ChartNotes {
    private static final double PAD = 4;
    private static final double LINE = 16;

    /// Between a name and the rule on top of its region.
    private static final double CLEAR = 2;

    private final NoteLabels notes;
    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();

    private ChartNotes(NoteLabels notes, Rectangle2D area) {
        this.notes = notes;
        this.area = area;
    }

    public static void write(NoteLabels notes, ChartData data, Axes axes, Rectangle2D area) {
        ChartNotes writer = new ChartNotes(notes, area);
        ValueScale values = axes.values().scale(area.getHeight());
        data.annotations().thresholds().forEach(threshold -> writer.threshold(threshold, values));
        TimeScale times = new TimeScale(data.range(), area.getWidth());
        data.annotations().marks().forEach(mark -> writer.mark(mark, times));
        Map<String, Double> widths = new HashMap<>();
        RegionNames.of(
                        data.annotations().regions(),
                        times,
                        area.getWidth(),
                        name -> widths.computeIfAbsent(name, writer::width))
                .forEach(writer::name);
    }

    private void threshold(Threshold threshold, ValueScale scale) {
        double y = scale.y(threshold.value());
        if (y < 0 || y > area.getHeight()) {
            return;
        }
        Text text = notes.next(threshold.label());
        Status.OK.mark(text);
        double width = widthOf(text);
        double above = area.getMinY() + y - LINE;
        Rectangle2D box = new Rectangle2D(
                Math.rint(area.getMaxX() - width - PAD),
                Math.rint(above >= area.getMinY() ? above : above + LINE + 1),
                width,
                LINE);
        write(text, box);
    }

    /// Where nothing is written yet; else not at all.
    private void write(Text text, Rectangle2D box) {
        boolean free = taken.stream().noneMatch(box::intersects) && area.contains(box);
        text.setVisible(free);
        put(text, box);
        if (free) {
            taken.add(box);
            notes.plate(box);
        }
    }

    /// At the top of the plot, beside the mark's line.
    private void mark(ChartMark mark, TimeScale scale) {
        double x = scale.x(mark.time());
        if (x < 0 || x > area.getWidth()) {
            return;
        }
        Text text = notes.next(mark.text());
        Status.OK.mark(text);
        double width = widthOf(text);
        double right = area.getMinX() + x + PAD;
        Rectangle2D box = new Rectangle2D(
                Math.rint(right + width + PAD <= area.getMaxX() ? right : right - width - 2 * PAD),
                area.getMinY() + CLEAR,
                width,
                LINE);
        write(text, box);
    }

    private void name(RegionNames.Name name) {
        Text text = notes.next(name.text());
        name.status().mark(text);
        put(
                text,
                new Rectangle2D(
                        Math.rint(area.getMinX() + name.x()),
                        area.getMinY() - LINE - CLEAR,
                        Math.max(1, name.width()),
                        LINE));
    }

    private static void put(Text text, Rectangle2D box) {
        text.setX(box.getMinX());
        text.setY(box.getMinY() + LINE / 2);
    }

    /// In pixels, as it would be written.
    private double width(String words) {
        Text text = notes.next(words);
        text.setVisible(false);
        return widthOf(text);
    }

    private static double widthOf(Text text) {
        text.applyCss();
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
