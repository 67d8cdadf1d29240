package dev.pharos.ui.chart.plot;

import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.axis.TimeTicks;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.view.ValueRange;
import java.time.ZoneId;
import java.util.List;

/// The ticks of a plot.
public record Axes(List<TimeTick> times, ValueTicks values) {
    private static final double TIME_LABEL = 76;
    private static final double VALUE_LABEL = 32;

    /// As many ticks as a plot of this size has room for.
    static Axes of(TimeRange range, ZoneId zone, ValueBounds bounds, Unit unit, double width, double height) {
        int across = Math.max(1, (int) (width / TIME_LABEL));
        int up = up(height);
        return new Axes(
                TimeTicks.within(range, zone, across), ValueTicks.enclosing(bounds.low(), bounds.high(), up, unit));
    }

    /// The same times over just these values, not a tick more.
    Axes within(ValueRange pinned, Unit unit, double height) {
        return new Axes(times, ValueTicks.within(pinned.low(), pinned.high(), up(height), unit));
    }

    private static int up(double height) {
        return Math.clamp((int) (height / VALUE_LABEL) + 1, 3, 9);
    }
}
