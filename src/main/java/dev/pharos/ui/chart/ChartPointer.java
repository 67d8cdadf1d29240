package dev.pharos.ui.chart;

import dev.pharos.series.Labels;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
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
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Where the user is on a chart: pointer or keyboard, crosshair, the range being chosen, the picked and the hidden
/// lines.
final class ChartPointer implements ChartMouse.Gestures, ChartKeys.Gestures {
    private final TimeChart chart;
    private final Plot plot;
    private final Crosshair crosshair;
    private final TimeLabels times;
    private final Shown shown = new Shown();
    private final CrosshairLayer layer = new CrosshairLayer();
    private final ChartTooltip tooltip;
    private Consumer<TimeRange> onZoom = _ -> {};
    private Runnable onZoomOut = () -> {};
    private double pointerY = Double.NaN;
    private long anchor = Crosshair.NONE;
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

    void onZoom(Consumer<TimeRange> action) {
        onZoom = action;
    }

    void onZoomOut(Runnable action) {
        onZoomOut = action;
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
            if (Double.isFinite(value)) {
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

    @Override
    public boolean ready() {
        return chart.data() != null;
    }

    @Override
    public void hover(double x, double y) {
        ChartData data = chart.data();
        if (data != null) {
            pointerY = chart.area().getMinY() + y;
            moveTo(Readout.snap(data, shown::test, timeAt(data, x)), data);
        }
    }

    @Override
    public void leave() {
        pointerY = Double.NaN;
        crosshair.timeProperty().set(Crosshair.NONE);
        update();
    }

    void focused(boolean focused) {
        if (!focused) {
            letGo();
        }
    }

    @Override
    public void select(double from, double to) {
        Rectangle2D area = chart.area();
        layer.select(
                area.getMinX() + Math.clamp(from, 0, area.getWidth()),
                area.getMinX() + Math.clamp(to, 0, area.getWidth()),
                area.getMinY(),
                area.getMaxY());
    }

    @Override
    public void zoom(double from, double to) {
        ChartData data = chart.data();
        if (data != null) {
            onZoom.accept(new TimeRange(timeAt(data, from), timeAt(data, to)));
        }
    }

    @Override
    public void zoomOut() {
        onZoomOut.run();
    }

    @Override
    public void step(int samples, ChartKeys.Choice choice) {
        ChartData data = chart.data();
        if (data == null) {
            return;
        }
        long from = crosshair.timeProperty().get();
        boolean there = data.range().contains(from);
        if (choice == ChartKeys.Choice.MOVE) {
            anchor = Crosshair.NONE;
        } else if (anchor == Crosshair.NONE && there) {
            anchor = from;
        }
        // At least a pixel, so that the line can be seen to move.
        long pixel = (long) (data.range().millis() / chart.area().getWidth());
        long to = there
                ? from + samples * Math.max(data.step().millis(), pixel)
                : samples < 0 ? data.range().end() : data.range().start();
        keyTo(to, data);
    }

    @Override
    public void first() {
        ChartData data = chart.data();
        if (data != null) {
            keyTo(data.range().start(), data);
        }
    }

    @Override
    public void last() {
        ChartData data = chart.data();
        if (data != null) {
            keyTo(data.range().end(), data);
        }
    }

    private void keyTo(long to, ChartData data) {
        if (Double.isNaN(pointerY)) {
            pointerY = chart.area().getMinY() + chart.area().getHeight() / 2;
        }
        long time = Math.clamp(to, data.range().start(), data.range().end());
        moveTo(time, data);
        if (anchor == Crosshair.NONE) {
            select(0, 0);
        } else {
            TimeScale scale = new TimeScale(data.range(), chart.area().getWidth());
            select(scale.x(Math.min(anchor, time)), scale.x(Math.max(anchor, time)));
        }
    }

    @Override
    public void pick(int by) {
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

    @Override
    public void togglePicked() {
        ChartData data = chart.data();
        ChartLine line = data == null ? null : pickedLine(data);
        if (line != null) {
            toggle(line);
        }
    }

    @Override
    public void accept() {
        ChartData data = chart.data();
        if (data == null) {
            return;
        }
        long time = crosshair.timeProperty().get();
        ChartLine line = pickedLine(data);
        if (anchor != Crosshair.NONE && anchor != time) {
            TimeRange range = new TimeRange(Math.min(anchor, time), Math.max(anchor, time));
            letGo();
            onZoom.accept(range);
        } else if (line != null) {
            solo(line);
        }
    }

    @Override
    public void letGo() {
        anchor = Crosshair.NONE;
        picked = null;
        select(0, 0);
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
