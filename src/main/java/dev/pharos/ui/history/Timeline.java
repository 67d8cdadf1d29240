package dev.pharos.ui.history;

import dev.pharos.alerts.Severity;
import dev.pharos.alerts.history.AlertEpisode;
import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.axis.TimeTicks;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.theme.Palette;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// When one alert was on, along a range: bars where it fired, paler ones where it was pending before.
final class Timeline extends Region {
    /// The distance between labels along a range, in pixels.
    static final double LABELS = 96;

    private static final double BAR = 14;
    private static final double PENDING = 6;
    private static final double LEAST = 2;
    private static final double PALE = 0.45;

    private final Canvas canvas = new Canvas();
    private final Palette palette;
    private final Supplier<View> view;
    private @Nullable AlertStatistics alert;

    /// What is looked at.
    ///
    /// @param now until when what is on lasts
    record View(TimeRange range, long now, ZoneId zone) {
        List<TimeTick> ticks(double width) {
            return TimeTicks.within(range, zone, Math.max(1, (int) (width / LABELS)));
        }
    }

    Timeline(Palette palette, Supplier<View> view) {
        this.palette = palette;
        this.view = view;
        getChildren().add(canvas);
        setMinSize(0, 0);
    }

    void show(@Nullable AlertStatistics shown) {
        alert = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(Math.max(0, Math.floor(getWidth())));
        canvas.setHeight(Math.max(0, Math.floor(getHeight())));
        draw(canvas.getGraphicsContext2D(), canvas.getWidth(), canvas.getHeight());
    }

    private void draw(GraphicsContext g, double width, double height) {
        g.clearRect(0, 0, width, height);
        AlertStatistics shown = alert;
        if (shown == null || width < 1) {
            return;
        }
        View seen = view.get();
        TimeScale scale = new TimeScale(seen.range(), width);
        g.setFill(palette.get("grid"));
        for (TimeTick tick : seen.ticks(width)) {
            g.fillRect(Math.rint(scale.x(tick.time())), 0, 1, height);
        }
        Color colour = palette.get(AlertStatus.of(Severity.of(shown.labels())).token());
        Color pale = colour.deriveColor(0, 1, 1, PALE);
        for (AlertEpisode episode : shown.episodes()) {
            double from = Math.max(0, scale.x(episode.start()));
            double to = Math.min(width, scale.x(episode.isOn() ? seen.now() : episode.end()));
            if (episode.pendingSince() > 0) {
                double held = Math.max(0, scale.x(episode.pendingSince()));
                bar(g, pale, held, from, PENDING, height);
            }
            bar(g, colour, from, Math.max(to, from + LEAST), BAR, height);
        }
    }

    private static void bar(GraphicsContext g, Color colour, double from, double to, double thick, double height) {
        if (to > from) {
            g.setFill(colour);
            g.fillRect(from, Math.rint((height - thick) / 2), to - from, thick);
        }
    }
}
