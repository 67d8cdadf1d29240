package dev.pharos.ui.chart;

import dev.pharos.series.Labels;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.legend.Shown;
import dev.pharos.ui.chart.plot.Axes;
import dev.pharos.ui.chart.plot.Plot;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Where the user is on a chart: pointer or keyboard, crosshair, the picked and the hidden lines.
final class ChartPointer {
    private final TimeChart chart;
    private final Plot plot;
    private final Crosshair crosshair;
    private final TimeLabels times;
    private final Shown shown = new Shown();
    private final CrosshairLayer layer = new CrosshairLayer();
    private final ChartTooltip tooltip;
    private double pointerY = Double.NaN;
    private @Nullable Labels picked;

    ChartPointer(TimeChart chart, Plot plot, Crosshair crosshair, TimeLabels times, Messages messages) {
        this.chart = chart;
        this.plot = plot;
        this.crosshair = crosshair;
        this.times = times;
        this.tooltip = new ChartTooltip(messages);
    }

    CrosshairLayer layer() {
        return layer;
    }

    ChartTooltip tooltip() {
        return tooltip;
    }

    boolean shows(ChartLine line) {
        return shown.test(line);
    }

    void solo(ChartLine line) {
        ChartData data = chart.data();
        if (data != null) {
            shown.solo(line, data.lines());
            chart.repaint();
        }
    }

    void toggle(ChartLine line) {
        shown.toggle(line);
        chart.repaint();
    }

    /// Shows the crosshair where the window has it, and what the lines say there; without one, what they say last.
    void update() {
        ChartData data = chart.data();
        Axes axes = chart.axes();
        long time = crosshair.timeProperty().get();
        boolean on = time != Crosshair.NONE
                && data != null
                && axes != null
                && data.range().contains(time);
        Unit unit = chart.spec().unit();
        if (data != null) {
            chart.legend()
                    .update(
                            line -> on ? Readout.at(line.series(), time, data) : Readout.last(line.series(), data),
                            unit::format,
                            shown::test,
                            pickedLine(data));
        }
        if (!on || data == null || axes == null) {
            layer.hide();
            tooltip.setVisible(false);
            return;
        }
        Rectangle2D area = chart.area();
        double x = area.getMinX() + new TimeScale(data.range(), area.getWidth()).x(time);
        layer.show(x, area.getMinY(), area.getMaxY());
        dots(data, axes, time, x);
        if (Double.isNaN(pointerY)) {
            tooltip.setVisible(false);
        } else {
            tell(data, axes, time, x);
        }
    }

    private void dots(ChartData data, Axes axes, long time, double x) {
        Rectangle2D area = chart.area();
        ValueScale scale = axes.values().scale(area.getHeight());
        for (ChartLine line : data.lines()) {
            // Where it stands on others, its value is not its height.
            boolean high = shown.test(line) && !line.style().stacked();
            double value = high ? signed(line, Readout.at(line.series(), time, data)) : Double.NaN;
            if (scale.shows(value)) {
                layer.dot(
                        Math.floor(x) + 0.5,
                        area.getMinY() + scale.y(value),
                        plot.colour(line.series().labels()));
            }
        }
    }

    private void tell(ChartData data, Axes axes, long time, double x) {
        Rectangle2D area = chart.area();
        ValueScale scale = axes.values().scale(area.getHeight());
        List<ChartTooltip.Row> rows = new ArrayList<>();
        @Nullable Labels nearest = picked;
        double best = Double.MAX_VALUE;
        for (ChartLine line : data.lines()) {
            double value = shown.test(line) ? Readout.at(line.series(), time, data) : Double.NaN;
            double distance = Math.abs(area.getMinY() + scale.y(signed(line, value)) - pointerY);
            if (picked == null && distance < best) {
                nearest = line.series().labels();
                best = distance;
            }
        }
        for (ChartLine line : data.lines()) {
            double value = shown.test(line) ? Readout.at(line.series(), time, data) : Double.NaN;
            if (!Double.isNaN(value)) {
                Labels labels = line.series().labels();
                rows.add(new ChartTooltip.Row(
                        plot.colour(labels),
                        line.name(),
                        value,
                        Objects.equals(labels, nearest) ? ChartTooltip.Nearness.NEAREST : ChartTooltip.Nearness.OTHER));
            }
        }
        rows.sort(Comparator.comparingDouble(ChartTooltip.Row::value).reversed());
        tooltip.show(
                times.of(time, chart.zone()),
                held(data, time),
                rows,
                data.isUnknown(time) ? ChartTooltip.Lack.UNKNOWN : ChartTooltip.Lack.NONE,
                chart.spec().unit(),
                chart.getHeight());
        tooltip.place(x, pointerY, new BoundingBox(0, 0, chart.getWidth(), chart.getHeight()));
    }

    private static double signed(ChartLine line, double value) {
        return line.style().sign() == LineStyle.Sign.DOWN ? -value : value;
    }

    private List<ChartTooltip.Held> held(ChartData data, long time) {
        Set<String> named = new HashSet<>();
        return data.regions().stream()
                .filter(region -> region.range().contains(time))
                .sorted(Comparator.comparingInt(region -> -region.status().urgency()))
                .filter(region -> named.add(region.label()))
                .map(region -> new ChartTooltip.Held(plot.colour(region), region.label()))
                .toList();
    }

    void hover(double x, double y) {
        ChartData data = chart.data();
        if (data != null) {
            pointerY = chart.area().getMinY() + y;
            moveTo(Readout.snap(data, shown::test, timeAt(data, x)), data);
        }
    }

    void leave() {
        pointerY = Double.NaN;
        crosshair.timeProperty().set(Crosshair.NONE);
        update();
    }

    /// Of the crosshair, wherever in the window it is; [Crosshair#NONE] where it is nowhere.
    long time() {
        return crosshair.timeProperty().get();
    }

    /// The keyboard moves the crosshair.
    void keyTo(long time) {
        ChartData data = chart.data();
        if (data == null) {
            return;
        }
        if (Double.isNaN(pointerY)) {
            pointerY = chart.area().getMinY() + chart.area().getHeight() / 2;
        }
        moveTo(time, data);
    }

    /// Picks the next or the previous line.
    void pick(int by) {
        ChartData data = chart.data();
        if (data == null || data.lines().isEmpty()) {
            return;
        }
        ChartLine before = pickedLine(data);
        int index = before == null ? (by > 0 ? 0 : -1) : data.lines().indexOf(before) + by;
        picked = data.lines()
                .get(Math.floorMod(index, data.lines().size()))
                .series()
                .labels();
        update();
    }

    void togglePicked() {
        ChartData data = chart.data();
        ChartLine line = data == null ? null : pickedLine(data);
        if (line != null) {
            toggle(line);
        }
    }

    void soloPicked() {
        ChartData data = chart.data();
        ChartLine line = data == null ? null : pickedLine(data);
        if (line != null) {
            solo(line);
        }
    }

    /// No line is picked any more, and the crosshair goes.
    void letGo() {
        picked = null;
        leave();
    }

    private @Nullable ChartLine pickedLine(ChartData data) {
        return data.lines().stream()
                .filter(line -> Objects.equals(line.series().labels(), picked))
                .findFirst()
                .orElse(null);
    }

    private long timeAt(ChartData data, double x) {
        return new TimeScale(data.range(), chart.area().getWidth()).time(x);
    }

    private void moveTo(long time, ChartData data) {
        long held = Math.clamp(time, data.range().start(), data.range().end());
        if (crosshair.timeProperty().get() == held) {
            update();
        } else {
            crosshair.timeProperty().set(held);
        }
    }
}
