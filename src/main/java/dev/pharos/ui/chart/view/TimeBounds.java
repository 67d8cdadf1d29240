package dev.pharos.ui.chart.view;

import dev.pharos.series.TimeRange;

/// How far a range of time may be moved, and the moves within that. A range that is out of these bounds already is
/// left as it is where the move does not concern it, never pulled in.
///
/// @param least  the least width in milliseconds, positive
/// @param most   the greatest width in milliseconds
/// @param latest where there is nothing yet, in milliseconds since the epoch
public record TimeBounds(long least, long most, long latest) {
    /// With fewer samples than this there is no line to read.
    private static final int SCRAPES = 4;

    private static final long SHORTEST = 1_000;

    /// Ten years.
    private static final long LONGEST = 3_653L * 86_400_000;

    public TimeBounds {
        if (least <= 0 || most < least) {
            throw new IllegalArgumentException("no widths: " + least + " to " + most);
        }
    }

    /// What makes sense of samples that are so far apart.
    ///
    /// @param scrapeMillis between two samples, or 0 where nobody tells
    public static TimeBounds of(long scrapeMillis, long latest) {
        return new TimeBounds(Math.clamp(SCRAPES * Math.max(0, scrapeMillis), SHORTEST, LONGEST), LONGEST, latest);
    }

    /// Moves by a part of the width: 0.5 is half of it later. There and back is exact while nothing stops it.
    public Moved pan(TimeRange range, double part) {
        long wanted = Double.isFinite(part) ? (long) Math.rint(Math.clamp(part, -1e6, 1e6) * range.millis()) : 0;
        long furthest = Math.max(0, latest - range.end());
        long earliest = Math.min(0, -range.start());
        long shift = Math.clamp(wanted, earliest, furthest);
        Stop stop = wanted > shift ? Stop.NEWEST : wanted < shift ? Stop.OLDEST : null;
        return new Moved(range.shifted(shift), stop);
    }

    /// Makes the range wider (a factor over 1) or narrower about a place that keeps its time, as far as the present
    /// lets it.
    ///
    /// @param place as a part of the width, 0 at the start
    public Moved zoom(TimeRange range, double factor, double place) {
        if (!(factor > 0) || !Double.isFinite(factor) || !Double.isFinite(place)) {
            return new Moved(range, null);
        }
        long length = Math.max(1, range.millis());
        double wanted = Math.rint(length * factor);
        // Narrower or wider than the bounds already: no further, but not pulled in either.
        long narrow = Math.min(least, length);
        long wide = Math.max(most, length);
        long next = (long) Math.clamp(wanted, (double) narrow, (double) wide);
        Stop stop = wanted < narrow ? Stop.NARROWEST : wanted > wide ? Stop.WIDEST : null;
        if (next == length) {
            return new Moved(range, stop);
        }
        long start = range.start() + (long) Math.rint(place * (range.millis() - next));
        return new Moved(held(start, next, Math.max(latest, range.end())), stop);
    }

    /// What was chosen, widened about its middle where it is too narrow.
    public Moved choose(TimeRange chosen) {
        long length = Math.clamp(chosen.millis(), least, most);
        Stop stop = length > chosen.millis() ? Stop.NARROWEST : length < chosen.millis() ? Stop.WIDEST : null;
        long middle = chosen.start() + chosen.millis() / 2;
        return stop == null
                ? new Moved(chosen, null)
                : new Moved(held(middle - length / 2, length, Math.max(latest, chosen.end())), stop);
    }

    private static TimeRange held(long start, long length, long latest) {
        long from = Math.max(0, Math.min(start, latest - length));
        return new TimeRange(from, from + length);
    }
}
