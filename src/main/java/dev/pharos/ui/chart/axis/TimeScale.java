package dev.pharos.ui.chart.axis;

import dev.pharos.series.TimeRange;

/// Times on a width: the start of the range at 0, its end at `width`.
public record TimeScale(TimeRange range, double width) {
    /// Pixels from the left; outside of 0…width for times outside of the range, however far.
    public double x(long time) {
        return ((double) time - range.start()) * (width / Math.max(1, range.millis()));
    }

    /// The time at a place, held within the range.
    public long time(double x) {
        double part = width <= 0 ? 0 : Math.clamp(x / width, 0, 1);
        return range.start() + Math.round(part * range.millis());
    }
}
