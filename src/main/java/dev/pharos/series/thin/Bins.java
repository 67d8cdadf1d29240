package dev.pharos.series.thin;

import dev.pharos.series.Series;
import org.jspecify.annotations.Nullable;

/// Walks a series in bins of equal width in time, from one bin that has samples to the next: which samples lie in it
/// and what they span.
///
/// Bins are numbered from 0 at the origin; earlier ones have negative numbers. The same walk is used for every line of
/// a picture. A bin of many samples of a series with a pyramid may have some of the next one, fewer than a block and
/// than its own: no sample is lost or looked at twice.
public final class Bins {
    /// From this many samples a bin on, a pyramid is faster than walking them.
    private static final int CLIMB = Pyramid.BLOCK;

    private final Span span = new Span();
    private final Edges edges = new Edges();
    /// How many of the edges were passed, where they are known; else -1.
    private int passed = -1;
    private double origin;
    private double width = 1;
    private double perMilli = 1;
    private @Nullable Series series;
    private @Nullable Pyramid pyramid;
    private int bin;
    private int from;
    private int to;
    private int end;

    /// @param start where bin 0 begins, in milliseconds since the epoch; may lie between two of them
    /// @param millis how long a bin is, positive
    public void scale(double start, double millis) {
        if (!(millis > 0) || !Double.isFinite(start)) {
            throw new IllegalArgumentException("bins of " + millis + " ms from " + start);
        }
        origin = start;
        width = millis;
        perMilli = 1 / millis;
    }

    /// Starts a walk over the samples from `first` to `last` (excluded).
    ///
    /// @param known the pyramid of the series, where there is one
    public void walk(Series samples, @Nullable Pyramid known, int first, int last) {
        series = samples;
        pyramid = known;
        from = first;
        to = first;
        end = last;
        boolean blocks = known != null;
        passed = edges.are(samples.times(), origin, width, first, last, blocks) ? 0 : -1;
        if (passed < 0) {
            edges.begin(samples.times(), origin, width, first, last, blocks);
        }
    }

    /// Goes to the next bin that has samples; false at the end.
    public boolean next() {
        Series walked = series;
        if (walked == null || to >= end) {
            edges.finish();
            return false;
        }
        if (passed < 0) {
            seek(walked.times());
            edges.add(bin, to);
        } else {
            from = to;
            bin = edges.bin(passed);
            to = edges.end(passed++);
        }
        span.clear();
        if (pyramid != null && isLarge()) {
            pyramid.add(from, to, span);
        } else {
            span.samples(walked.values(), from, to);
        }
        return true;
    }

    private void seek(long[] times) {
        int expected = to - from;
        from = to;
        bin = (int) Math.floor((times[from] - origin) * perMilli);
        // A sample on the edge may be counted to either side; ascending bins are what matters.
        long edge = (long) Math.ceil(origin + (bin + 1.0) * width);
        to = firstAtOrAfter(times, edge, Math.max(1, expected));
        if (pyramid != null && isLarge()) {
            // To the end of a block where the next bin has that: nobody sees it, and no sample has to be looked at.
            int past = Math.min(end, Pyramid.blockEnd(to));
            to = times[past - 1] < edge + width ? past : to;
        }
    }

    private boolean isLarge() {
        return to - from >= CLIMB;
    }

    /// Whether the bin has so many samples that single ones are not looked at.
    public boolean isDense() {
        return pyramid != null && isLarge();
    }

    public int bin() {
        return bin;
    }

    /// The first sample of the bin.
    public int from() {
        return from;
    }

    /// The first sample after the bin.
    public int to() {
        return to;
    }

    public Span span() {
        return span;
    }

    /// Looks from where the last bin's length leads one to expect it, in both directions, by doubling steps.
    private int firstAtOrAfter(long[] times, long edge, int expected) {
        int low = from;
        int high = Math.min(end, from + expected);
        int reach = 1;
        while (high < end && times[high] < edge) {
            low = high;
            high = (int) Math.min(end, (long) high + reach);
            reach *= 2;
        }
        reach = 1;
        while (high - low > 1 && times[Math.max(low, high - reach)] >= edge) {
            high = Math.max(low + 1, high - reach);
            reach *= 2;
        }
        low = Math.max(low, high - reach);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (times[middle] < edge) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
