package dev.pharos.ui.chart;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.move.ChartView;
import dev.pharos.ui.chart.move.Drag;
import dev.pharos.ui.chart.move.Wheel;
import dev.pharos.ui.chart.note.StopNote;
import dev.pharos.ui.chart.plot.Axes;
import dev.pharos.ui.chart.tell.CrosshairLayer;
import dev.pharos.ui.chart.view.Stop;
import dev.pharos.ui.chart.view.ValueMoves;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Moves what is seen of a chart, by places on its plot in pixels from its left and top. Without a view nothing moves.
final class ChartMoves implements Wheel.Moves {
    private static final double TWICE = 2;
    private static final double MIDDLE = 0.5;

    private final TimeChart chart;
    private final CrosshairLayer layer;
    private final Messages messages;
    private final StopNote note = new StopNote();
    private @Nullable ChartView view;
    private @Nullable Hold hold;
    private double unmoved;

    /// What the hand has hold of.
    ///
    /// @param x     where it took hold
    /// @param range that was seen then
    /// @param values that were seen then
    private record Hold(Drag drag, double x, double y, TimeRange range, ValueMoves values) {}

    ChartMoves(TimeChart chart, CrosshairLayer layer, Messages messages) {
        this.chart = chart;
        this.layer = layer;
        this.messages = messages;
    }

    void moves(ChartView moved) {
        view = moved;
    }

    StopNote note() {
        return note;
    }

    @Override
    public boolean ready() {
        return view != null && chart.data() != null && chart.axes() != null;
    }

    /// The hand takes hold.
    void begin(Drag drag, double x, double y) {
        with(view -> hold = new Hold(drag, x, y, view.range(), values()));
    }

    /// The hand has come to here.
    void to(double x, double y) {
        Hold held = hold;
        if (held == null) {
            return;
        }
        switch (held.drag()) {
            case RANGE -> select(Math.min(held.x(), x), Math.max(held.x(), x));
            case BOX -> box(held, x, y);
            case PAN ->
                with(view -> {
                    tell(view.move(bounds -> bounds.pan(held.range(), chart.columns(held.x() - x))));
                    if (view.valuesProperty().get() != null) {
                        held.values().pan(y - held.y()).ifPresent(view::set);
                    }
                });
        }
    }

    /// The hand lets go here.
    void end(double x, double y) {
        Hold held = hold;
        hold = null;
        layer.selectNothing();
        if (held == null) {
            return;
        }
        with(view -> {
            if (held.drag() != Drag.PAN) {
                TimeScale scale = new TimeScale(held.range(), width());
                TimeRange chosen = new TimeRange(scale.time(Math.min(held.x(), x)), scale.time(Math.max(held.x(), x)));
                tell(view.move(bounds -> bounds.choose(chosen)));
            }
            if (held.drag() == Drag.BOX) {
                held.values().between(within(held.y()), within(y)).ifPresent(view::set);
            }
            view.settle();
        });
    }

    /// The hand takes back what it has done since it took hold.
    void cancel() {
        if (hold != null) {
            hold = null;
            layer.selectNothing();
            if (view != null) {
                view.cancel();
            }
        }
    }

    @Override
    public void panPixels(double pixels) {
        // What is finer than the display adds up.
        unmoved -= pixels;
        double part = chart.columns(unmoved);
        unmoved -= part * width();
        pan(part);
    }

    /// Goes later by a part of the width, more to come.
    void pan(double wanted) {
        double part = chart.columns(wanted * width());
        with(view -> {
            tell(view.move(bounds -> bounds.pan(view.range(), part)));
            view.settleAtRest();
        });
    }

    @Override
    public void zoomTime(double factor, double x) {
        with(view -> {
            tell(view.move(bounds -> bounds.zoom(view.range(), factor, x / width())));
            view.settleAtRest();
        });
    }

    @Override
    public void zoomValues(double factor, double y) {
        with(view -> {
            values().zoom(factor, y).ifPresent(view::set);
            view.settleAtRest();
        });
    }

    /// Back to all values where only some are seen, else to twice the time.
    void out() {
        with(view -> {
            if (view.valuesProperty().get() != null) {
                view.set(null);
            } else {
                tell(view.move(bounds -> bounds.zoom(view.range(), TWICE, MIDDLE)));
            }
            view.settle();
        });
    }

    /// Back to all values.
    void allValues() {
        with(view -> {
            view.set(null);
            view.settle();
        });
    }

    /// Goes to a range of time.
    void choose(TimeRange range) {
        with(view -> {
            tell(view.move(bounds -> bounds.choose(range)));
            view.settle();
        });
    }

    void undo() {
        with(ChartView::undo);
    }

    void redo() {
        with(ChartView::redo);
    }

    /// Shows a range that is being chosen.
    void select(double from, double to) {
        Rectangle2D area = chart.area();
        layer.select(
                area.getMinX() + Math.clamp(from, 0, area.getWidth()),
                area.getMinX() + Math.clamp(to, 0, area.getWidth()),
                area.getMinY(),
                area.getMaxY());
    }

    private void box(Hold held, double x, double y) {
        Rectangle2D area = chart.area();
        layer.select(
                area.getMinX() + Math.clamp(Math.min(held.x(), x), 0, area.getWidth()),
                area.getMinX() + Math.clamp(Math.max(held.x(), x), 0, area.getWidth()),
                area.getMinY() + within(Math.min(held.y(), y)),
                area.getMinY() + within(Math.max(held.y(), y)));
    }

    private double within(double y) {
        return Math.clamp(y, 0, chart.area().getHeight());
    }

    private double width() {
        return Math.max(1, chart.area().getWidth());
    }

    /// As they are seen now: what was moved since the last paint counts.
    private ValueMoves values() {
        chart.layout();
        Axes axes = chart.axes();
        double height = Math.max(1, chart.area().getHeight());
        ValueScale scale =
                axes == null ? ValueScale.linear(0, 1, height) : axes.values().scale(height);
        return new ValueMoves(scale::value, height);
    }

    private void with(Consumer<ChartView> move) {
        if (view != null && ready()) {
            chart.arrive();
            move.accept(view);
        }
    }

    private void tell(@Nullable Stop stop) {
        if (stop == null || view == null) {
            note.hide();
        } else {
            note.show(words(stop, view.scrapeMillis()), chart.area());
        }
    }

    private String words(Stop stop, long scrapeMillis) {
        return switch (stop) {
            case NARROWEST ->
                scrapeMillis > 0
                        ? messages.get("stop.narrowest", Quantity.duration(Duration.ofMillis(scrapeMillis)))
                        : messages.get("stop.nearest");
            case WIDEST -> messages.get("stop.widest");
            case NEWEST -> messages.get("stop.newest");
            case OLDEST -> messages.get("stop.oldest");
        };
    }
}
