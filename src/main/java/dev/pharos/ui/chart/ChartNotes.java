package dev.pharos.ui.chart;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.plot.Axes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;

/// Words within a plot: what a threshold means, what a region is. What would lie over other words stays unsaid; the
/// colours and the tooltip still tell.
final class ChartNotes {
    private static final double PAD = 4;
    private static final double LINE = 16;

    /// The first line of the names of regions stands above the plot, whose lines it would hide.
    private static final double ABOVE = 16;

    /// In a plot lower than this there is no second line: it is there for its lines.
    private static final double ROOMY = 160;

    private final NoteLabels notes;
    private final Rectangle2D area;
    private final Rectangle2D room;
    private final List<Rectangle2D> taken = new ArrayList<>();

    private ChartNotes(NoteLabels notes, Rectangle2D area) {
        this.notes = notes;
        this.area = area;
        this.room = new Rectangle2D(area.getMinX(), area.getMinY() - ABOVE, area.getWidth(), area.getHeight() + ABOVE);
    }

    static void write(NoteLabels notes, ChartData data, Axes axes, Rectangle2D area) {
        ChartNotes writer = new ChartNotes(notes, area);
        ValueScale values = axes.values().scale(area.getHeight());
        data.thresholds().forEach(threshold -> writer.threshold(threshold, values));
        TimeScale times = new TimeScale(data.range(), area.getWidth());
        // Of one alert that fires again and again, the last time is named.
        Set<String> named = new HashSet<>();
        for (ChartRegion region : data.regions().reversed()) {
            if (named.add(region.label())) {
                writer.region(region, times);
            }
        }
    }

    private void threshold(Threshold threshold, ValueScale scale) {
        double y = scale.y(threshold.value());
        if (y < 0 || y > area.getHeight()) {
            return;
        }
        Text text = notes.next(threshold.label());
        double above = area.getMinY() + y - LINE;
        place(text, area.getMaxX() - width(text) - PAD, above >= area.getMinY() ? above : above + LINE + 1);
    }

    private void region(ChartRegion region, TimeScale scale) {
        double from = area.getMinX() + Math.max(0, scale.x(region.range().start()));
        Text text = notes.next(region.label());
        double x = Math.max(area.getMinX() + PAD, Math.min(from + PAD, area.getMaxX() - width(text) - PAD));
        if (!place(text, x, area.getMinY() - ABOVE) && area.getHeight() >= ROOMY) {
            text.setVisible(place(text, x, area.getMinY() + PAD));
        }
    }

    /// Puts a text where nothing else is, or hides it.
    private boolean place(Text text, double x, double y) {
        Rectangle2D box = new Rectangle2D(Math.rint(x), Math.rint(y), width(text), LINE);
        boolean free = taken.stream().noneMatch(box::intersects) && room.contains(box);
        text.setVisible(free);
        text.setX(box.getMinX());
        text.setY(box.getMinY() + LINE / 2);
        if (free) {
            taken.add(box);
            if (area.contains(box)) {
                notes.plate(box);
            }
        }
        return free;
    }

    private static double width(Text text) {
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
