package dev.pharos.ui.chart.layer;

import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.series.thin.Bins;
import dev.pharos.series.thin.Pyramid;
import dev.pharos.series.thin.Span;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.raster.Pen;
import org.jspecify.annotations.Nullable;

/// Leads a pen along a series, slice by slice of the picture: of many samples in one slice the first and the last, and
/// how far they come up and down between. Nothing that a slice can show is lost, a spike of one sample least of all.
final class LineFeed {
    /// How far outside of the picture, in pixels, something is drawn that can be seen within.
    static final double BESIDE = 16;

    /// How far from the middle of a bin, in bins, the line comes in and goes out of a dense one.
    private static final double INSIDE = 0.25;

    /// Up to so many samples a pixel may be told one by one.
    private static final double FEW = 4;

    /// Which samples are joined.
    ///
    /// @param reach       the longest time between two of them, in milliseconds; `Long.MAX_VALUE` for any
    /// @param overNothing whether samples between them that can't be drawn do not matter
    record Joining(long reach, boolean overNothing) {
        /// Whether two samples are too far apart. They ascend: what is between them is right without its sign, however
        /// far they are.
        boolean apart(long earlier, long later) {
            return reach != Long.MAX_VALUE && Long.compareUnsigned(later - earlier, reach) > 0;
        }
    }

    private final Bins bins = new Bins();
    private double perMilli;
    private double start;
    private ValueScale scale = ValueScale.linear(0, 1, 1);
    private double perSlice = 1;
    private boolean open;
    private boolean spans;
    private int lastSample;
    private int lastBin;
    private double lastY;
    /// Whether the line was led to the middle of a dense bin, and not to its last sample.
    private boolean ahead;

    /// Draws what lies on the frame's pixels, and to their edges where the line goes on beyond them.
    ///
    /// @param pyramid of the series, where there is one
    /// @param joining which samples are joined
    void draw(Series series, @Nullable Pyramid pyramid, Frame frame, Joining joining, Pen pen) {
        draw(series, pyramid, frame.lane(), joining, pen);
    }

    /// Draws what lies on a lane; places are counted from its left.
    void draw(Series series, @Nullable Pyramid pyramid, Lane lane, Joining joining, Pen pen) {
        spans = joining.overNothing();
        TimeScale time = lane.time();
        TimeRange range = time.range();
        scale = lane.value();
        perMilli = time.width() / Math.max(1, range.millis());
        start = range.start() + lane.left() / perMilli;
        perSlice = 1.0 / lane.slices();
        double slice = perSlice / perMilli;
        bins.scale(start - slice / 2, slice);
        // A dot or a thick line reaches into the picture from beside it.
        double beside = BESIDE / perMilli;
        long first = (long) Math.floor(start - beside);
        long last = (long) Math.ceil(start + lane.width() / perMilli + beside);
        int from = Math.max(0, series.indexAtOrAfter(first) - 1);
        int to = Math.min(series.size(), series.indexAtOrAfter(last + 1) + 1);
        if (spans) {
            // It goes on to the next sample that can be drawn.
            while (from > 0 && !scale.shows(series.value(from))) {
                from--;
            }
            while (to < series.size() && !scale.shows(series.value(to - 1))) {
                to++;
            }
        }
        open = false;
        ahead = false;
        if (pen.takesSamples() && to - from <= FEW * (lane.width() + 2 * BESIDE)) {
            each(series, from, to, joining, pen);
            return;
        }
        bins.walk(series, pyramid, from, to);
        while (bins.next()) {
            bin(series, joining, pen);
        }
        if (open && ahead) {
            settle(series, pen);
        }
        pen.end();
    }

    private void each(Series series, int from, int to, Joining joining, Pen pen) {
        for (int i = from; i < to; i++) {
            double value = series.value(i);
            if (!scale.shows(value)) {
                open &= spans;
                continue;
            }
            long time = series.time(i);
            if (open && !joining.apart(series.time(lastSample), time)) {
                pen.lineTo(x(time), y(value));
            } else {
                pen.moveTo(x(time), y(value));
            }
            lastSample = i;
            open = true;
        }
        pen.end();
    }

    private void bin(Series series, Joining joining, Pen pen) {
        Span span = bins.span();
        if (span.isEmpty() || !scale.shows(span.high())) {
            open &= spans;
            return;
        }
        if (bins.isDense() && pen.takesExtents() && !span.broken() && scale.shows(span.low())) {
            dense(series, joining, pen);
        } else {
            samples(series, joining, pen);
        }
        lastBin = bins.bin();
    }

    /// A bin of so many samples that the line goes all over it. Where it comes in and goes out is not looked for: to
    /// read one sample in hundreds from memory costs more than all the rest of a bin, and nobody could see it.
    /// Neither is a gap between two of them, narrower than the line.
    private void dense(Series series, Joining joining, Pen pen) {
        boolean goesOn = open && ahead && bins.bin() == lastBin + 1;
        if (open && ahead && !goesOn) {
            settle(series, pen);
        }
        int first = bins.from();
        boolean begins = !open || (!goesOn && joining.apart(series.time(lastSample), series.time(first)));
        double upper = y(bins.span().high());
        // What is far below any axis is held at its foot, which may be above the rest.
        double lower = Math.max(upper, y(bins.span().low()));
        double y = begins ? y(series.value(first)) : Math.clamp(lastY, upper, lower);
        double left = (bins.bin() - INSIDE) * perSlice;
        if (begins) {
            pen.moveTo(left, y);
        }
        lastY = (upper + lower) / 2;
        pen.pass(left, y, upper, lower, (bins.bin() + INSIDE) * perSlice, lastY);
        lastSample = bins.to() - 1;
        ahead = true;
        open = true;
    }

    /// Leads the line to the last sample of a dense bin: what comes next is no such bin beside it.
    private void settle(Series series, Pen pen) {
        lastY = y(series.value(lastSample));
        pen.lineTo(x(series.time(lastSample)), lastY);
        ahead = false;
    }

    private void samples(Series series, Joining joining, Pen pen) {
        if (open && ahead) {
            settle(series, pen);
        }
        ahead = false;
        Span span = bins.span();
        int first = bins.from();
        int last = bins.to() - 1;
        boolean ended = false;
        if (span.broken() || !scale.shows(span.low())) {
            first = shown(series, first, 1);
            last = shown(series, last, -1);
            open &= spans || first == bins.from();
            ended = last < bins.to() - 1;
        }
        long time = series.time(first);
        boolean begins = !open || joining.apart(series.time(lastSample), time);
        double y = y(series.value(first));
        double lastOne = y;
        if (begins) {
            pen.moveTo(x(time), y);
        } else if (last == first) {
            pen.lineTo(x(time), y);
        }
        if (last > first) {
            lastOne = y(series.value(last));
            pen.pass(x(time), y, y(span.high()), y(span.low()), x(series.time(last)), lastOne);
        }
        lastSample = last;
        lastY = lastOne;
        open = spans || !ended;
    }

    private double x(long time) {
        return (time - start) * perMilli;
    }

    /// The first sample from here that can be shown; there is one.
    private int shown(Series series, int from, int by) {
        int i = from;
        while (!scale.shows(series.value(i))) {
            i += by;
        }
        return i;
    }

    /// What is above the top is drawn along it: an axis that ends at the whole loses nothing. So is what is so far
    /// below the bottom that no axis reaches it.
    private double y(double value) {
        double place = Math.max(0, scale.y(value));
        return value < -ValueScale.MOST ? Math.min(scale.height(), place) : place;
    }
}
