package dev.pharos.ui.chart;

import dev.pharos.series.Difference;
import dev.pharos.series.Labels;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.legend.Figures;
import dev.pharos.ui.chart.legend.Legend;
import dev.pharos.ui.chart.legend.LegendReading;
import dev.pharos.ui.chart.legend.LegendReading.Figure;
import dev.pharos.ui.chart.legend.LegendReading.Writing;
import dev.pharos.ui.chart.note.TimeLabels;
import dev.pharos.ui.chart.plot.Axes;
import dev.pharos.ui.chart.plot.Plot;
import dev.pharos.ui.chart.tell.ChartTooltip;
import dev.pharos.ui.chart.tell.CrosshairLayer;
import dev.pharos.ui.chart.tell.CursorLayer;
import dev.pharos.ui.chart.tell.Readout;
import dev.pharos.ui.chart.tell.Telling;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.time.Duration;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Says what the lines are at the crosshair and between the locked cursors: by dots, tooltip, legend and in words.
final class ChartTeller {
    private final TimeChart chart;
    private final Plot plot;
    private final Crosshair crosshair;
    private final ChartPointer pointer;
    private final Legend legend;
    private final Messages messages;
    private final CrosshairLayer layer = new CrosshairLayer();
    private final CursorLayer cursors;
    private final ChartTooltip tooltip;
    private final TooltipText texts;
    private @Nullable ChartData reckoned;
    private @Nullable Figures figures;

    ChartTeller(
            TimeChart chart,
            Plot plot,
            Crosshair crosshair,
            ChartPointer pointer,
            TimeLabels times,
            Messages messages) {
        this.chart = chart;
        this.plot = plot;
        this.crosshair = crosshair;
        this.pointer = pointer;
        this.messages = messages;
        this.legend = new Legend(messages, chart.spec()::unit, pointer::solo, pointer::toggle);
        this.cursors = new CursorLayer(pointer::moveLock);
        this.tooltip = new ChartTooltip(messages);
        this.texts = new TooltipText(chart, plot, times, messages);
        legend.extentProperty().addListener((_, _, _) -> {
            reckoned = null;
            update();
        });
    }

    Legend legend() {
        return legend;
    }

    CrosshairLayer layer() {
        return layer;
    }

    CursorLayer cursors() {
        return cursors;
    }

    ChartTooltip tooltip() {
        return tooltip;
    }

    /// Shows the crosshair where the window has it, and what the lines say there; without one, what they say last.
    void update() {
        ChartData data = chart.data();
        Axes axes = chart.axes();
        if (data == null || axes == null) {
            layer.hide();
            cursors.hide();
            tooltip.setVisible(false);
            return;
        }
        long time = crosshair.timeProperty().get();
        boolean on = time != Crosshair.NONE && data.range().contains(time);
        read(data, on ? time : Crosshair.NONE);
        lock(data);
        if (!on) {
            layer.hide();
            tooltip.setVisible(false);
            return;
        }
        Rectangle2D area = chart.area();
        double x = area.getMinX() + new TimeScale(data.range(), area.getWidth()).x(time);
        layer.show(x, area.getMinY(), area.getMaxY());
        dots(data, axes, time, x);
        if (pointer.isHere()) {
            Telling told = texts.at(time, data, pointer);
            tooltip.show(told, chart.getHeight());
            tooltip.place(x, pointer.y(), new BoundingBox(0, 0, chart.getWidth(), chart.getHeight()));
            chart.setAccessibleText(chart.spec().title() + ". " + told.spoken());
        } else {
            tooltip.setVisible(false);
        }
    }

    private void dots(ChartData data, Axes axes, long time, double x) {
        Rectangle2D area = chart.area();
        for (Standing each : chart.standing(data, time)) {
            ValueScale scale = axes.on(each.line().side()).scale(area.getHeight());
            if (scale.shows(each.top())) {
                layer.dot(
                        Math.floor(x) + 0.5,
                        area.getMinY() + scale.y(each.top()),
                        plot.colour(each.line().series().labels()));
            }
        }
    }

    private void lock(ChartData data) {
        cursors.hide();
        Rectangle2D area = chart.area();
        TimeScale scale = new TimeScale(data.range(), area.getWidth());
        long a = crosshair.lockedProperty(Crosshair.Lock.A).get();
        long b = crosshair.lockedProperty(Crosshair.Lock.B).get();
        if (bothLocked()) {
            cursors.showBetween(
                    area.getMinX() + scale.x(Math.min(a, b)),
                    area.getMinX() + scale.x(Math.max(a, b)),
                    messages.get("cursors.between", Quantity.duration(Duration.ofMillis(Math.abs(b - a)))),
                    area);
        }
        for (Crosshair.Lock lock : Crosshair.Lock.values()) {
            long time = crosshair.lockedProperty(lock).get();
            if (time != Crosshair.NONE && data.range().contains(time)) {
                cursors.show(lock, area.getMinX() + scale.x(time), area);
            }
        }
    }

    private boolean bothLocked() {
        return crosshair.isLocked(Crosshair.Lock.A) && crosshair.isLocked(Crosshair.Lock.B);
    }

    private void read(ChartData data, long time) {
        @Nullable Labels at = pointer.told();
        legend.update(
                bothLocked()
                        ? new LegendReading(
                                line -> changed(line, data),
                                differences(data),
                                LegendReading.Basis.CURSORS,
                                pointer::shows,
                                at)
                        : new LegendReading(
                                line -> now(line, time, data),
                                statistics(data),
                                LegendReading.Basis.EXTENT,
                                pointer::shows,
                                at));
    }

    private String now(ChartLine line, long time, ChartData data) {
        double value =
                time == Crosshair.NONE ? Readout.last(line.series(), data) : Readout.at(line.series(), time, data);
        return chart.spec().unit(line).format(value);
    }

    private String changed(ChartLine line, ChartData data) {
        Difference difference = difference(line, data);
        Unit unit = chart.spec().unit(line);
        return Double.isNaN(difference.change())
                ? Unit.ABSENT
                : messages.get(
                        "cursors.change",
                        unit.formatChange(difference.change()),
                        unit.formatPace(difference.perSecond()));
    }

    private Difference difference(ChartLine line, ChartData data) {
        return Readout.between(
                line.series(),
                crosshair.lockedProperty(Crosshair.Lock.A).get(),
                crosshair.lockedProperty(Crosshair.Lock.B).get(),
                data);
    }

    private List<Figure> differences(ChartData data) {
        return List.of(
                new Figure("from", line -> difference(line, data).from(), Writing.VALUE),
                new Figure("to", line -> difference(line, data).to(), Writing.VALUE),
                new Figure("change", line -> difference(line, data).change(), Writing.CHANGE),
                new Figure("pace", line -> difference(line, data).perSecond(), Writing.PACE));
    }

    @SuppressWarnings("ReferenceEquality") // the very data that were reckoned
    private List<Figure> statistics(ChartData data) {
        Figures known = figures;
        if (known == null || reckoned != data) {
            known = new Figures(data, legend.extentProperty().get());
            figures = known;
            reckoned = data;
        }
        Figures all = known;
        return List.of(
                new Figure("min", line -> all.of(line).min(), Writing.VALUE),
                new Figure("max", line -> all.of(line).max(), Writing.VALUE),
                new Figure("mean", line -> all.of(line).mean(), Writing.VALUE),
                new Figure("last", line -> all.of(line).last(), Writing.VALUE),
                new Figure("sum", line -> all.of(line).sum(), Writing.VALUE));
    }
}
