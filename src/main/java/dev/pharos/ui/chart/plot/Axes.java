package dev.pharos.ui.chart.plot;

import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.axis.TimeTicks;
import dev.pharos.ui.chart.axis.ValueTicks;
import java.time.ZoneId;
import java.util.List;

/// The ticks of a plot.
public record Axes(List<TimeTick> times, ValueTicks values) {
    private static final double TIME_LABEL = 76;
    private static final double VALUE_LABEL = 32;

    /// As many ticks as a plot of this size has room for.
    static Axes of(TimeRange range, ZoneId zone, ValueBounds bounds, Unit unit, double width, double height) {
        int across = Math.max(1, (int) (width / TIME_LABEL));
        int up = Math.clamp((int) (height / VALUE_LABEL) + 1, 3, 9);
        return new Axes(
                TimeTicks.within(range, zone, across), ValueTicks.enclosing(bounds.low(), bounds.high(), up, unit));
    }
}
