package dev.pharos.series;

import java.time.Duration;
import java.time.Instant;

/// From `start` to `end`, both included, in milliseconds since the epoch.
public record TimeRange(long start, long end) {
    public TimeRange {
        if (end < start) {
            throw new IllegalArgumentException("a range that ends before it starts: " + start + " to " + end);
        }
    }

    public static TimeRange of(Instant start, Instant end) {
        return new TimeRange(start.toEpochMilli(), end.toEpochMilli());
    }

    public static TimeRange endingAt(long end, Duration length) {
        return new TimeRange(end - length.toMillis(), end);
    }

    public long millis() {
        return end - start;
    }

    public Duration length() {
        return Duration.ofMillis(millis());
    }

    public boolean contains(long time) {
        return start <= time && time <= end;
    }

    public TimeRange shifted(long millis) {
        return new TimeRange(start + millis, end + millis);
    }

    /// The range widened outward to whole steps, as query_range wants it so that equal questions have equal answers.
    public TimeRange alignedTo(Step step) {
        return new TimeRange(
                Math.floorDiv(start, step.millis()) * step.millis(), Math.ceilDiv(end, step.millis()) * step.millis());
    }

    /// As [#alignedTo(Step)], but never past the present: there a rate would be of a window that is partly empty.
    ///
    /// @param present in milliseconds since the epoch
    public TimeRange alignedTo(Step step, long present) {
        TimeRange whole = alignedTo(step);
        long last = Math.floorDiv(present, step.millis()) * step.millis();
        return whole.end <= present || last < whole.start ? whole : new TimeRange(whole.start, last);
    }

    /// The number of evaluation points that query_range has over this range.
    public long points(Step step) {
        return millis() / step.millis() + 1;
    }
}
