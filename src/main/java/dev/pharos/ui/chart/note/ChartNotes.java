package dev.pharos.ui.chart.note;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.plot.Axes;
import dev.pharos.ui.state.Status;
import java.util.ArrayList;
import java.util.Arrays;
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

    /// Fewer letters of a note say nothing.
    private static final int LEAST_LETTERS = 4;

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
        writer.marks(data.annotations().marks(), times);
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

    /// At the top of the plot, each beside its mark's line and short of the next one: beyond that it would be taken for
    /// the other's. What has no room on the right is cut, or stands on the left where it fits.
    private void marks(List<ChartMark> marks, TimeScale scale) {
        double[] lines = marks.stream()
                .mapToDouble(mark -> scale.x(mark.time()))
                .filter(x -> x >= 0 && x <= area.getWidth())
                .sorted()
                .toArray();
        for (ChartMark mark : marks) {
            double x = scale.x(mark.time());
            if (x >= 0 && x <= area.getWidth()) {
                double before =
                        Arrays.stream(lines).filter(each -> each < x).max().orElse(0);
                double after =
                        Arrays.stream(lines).filter(each -> each > x).min().orElse(area.getWidth());
                mark(mark, x, before, after);
            }
        }
    }

    /// @param before where the mark before stands, or the plot's edge
    /// @param after  where the next one does
    private void mark(ChartMark mark, double x, double before, double after) {
        Text text = notes.next(mark.text());
        Status.OK.mark(text);
        double width = widthOf(text);
        double room = after - x - 2 * PAD;
        boolean left = width > room && width <= x - before - 2 * PAD;
        if (!left && width > room) {
            width = cut(text, mark.text(), room);
        }
        if (width == 0) {
            text.setVisible(false);
            return;
        }
        double from = left ? area.getMinX() + x - width - PAD : area.getMinX() + x + PAD;
        write(text, new Rectangle2D(Math.rint(from), area.getMinY() + CLEAR, width, LINE));
    }

    /// Shortens a text until there is room for it.
    ///
    /// @return how wide it is then; 0 where too little of it would be left
    private static double cut(Text text, String whole, double room) {
        for (int letters = whole.length() - 1; letters >= LEAST_LETTERS; letters--) {
            text.setText(whole.substring(0, letters).strip() + "…");
            double width = widthOf(text);
            if (width <= room) {
                return width;
            }
        }
        return 0;
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
