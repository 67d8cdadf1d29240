package dev.pharos.ui.chart.plot;

import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.Limits;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.axis.TimeTicks;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.view.ValueRange;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ticks of a plot. Grid lines belong to the times and to the left axis; the right one, where there is one, has
/// labels at its own round values.
///
/// @param values of the left axis
/// @param right  of the right axis, if any line belongs to it
public record Axes(
        List<TimeTick> times, ValueTicks values, @Nullable ValueTicks right) {
    private static final double TIME_LABEL = 76;
    private static final double VALUE_LABEL = 32;

    /// As many ticks as a plot of this size has room for; without a right axis.
    static Axes of(TimeRange range, ZoneId zone, ValueBounds bounds, Unit unit, double width, double height) {
        int across = Math.max(1, (int) (width / TIME_LABEL));
        return new Axes(TimeTicks.within(range, zone, across), bounds.ticks(up(height), unit), null);
    }

    /// The same with a right axis, which shows the part of its values that the left one shows of its own.
    ///
    /// @param whole the left axis without a choice of values
    Axes withRight(ValueBounds bounds, Unit unit, ValueTicks whole, double height) {
        ValueTicks all = bounds.ticks(up(height), unit);
        ValueScale seen = values.scale(1);
        ValueScale leftOfAll = whole.scale(1);
        double foot = leftOfAll.y(seen.low());
        double top = leftOfAll.y(seen.high());
        if (foot == 1 && top == 0) {
            return new Axes(times, values, all);
        }
        ValueScale rightOfAll = all.scale(1);
        ValueRange part = new ValueRange(rightOfAll.value(foot), rightOfAll.value(top));
        return new Axes(times, values, hard(part, bounds, unit, height));
    }

    /// The ticks of a side; without a right axis every line belongs to the left one.
    public ValueTicks on(ValueSide side) {
        ValueTicks other = right;
        return switch (side) {
            case LEFT -> values;
            case RIGHT -> other == null ? values : other;
        };
    }

    /// The same times over just these values, not a tick more.
    Axes within(ValueRange pinned, ValueBounds bounds, Unit unit, double height) {
        return new Axes(times, hard(pinned, bounds, unit, height), right);
    }

    private static ValueTicks hard(ValueRange range, ValueBounds bounds, Unit unit, double height) {
        ChartSpec.Bounds hard = new ChartSpec.Bounds(bounds.asked().scaling(), Limits.hard(range.low(), range.high()));
        return hard.ticks(range.low(), range.high(), up(height), unit);
    }

    private static int up(double height) {
        return Math.clamp((int) (height / VALUE_LABEL) + 1, 3, 9);
    }
}
