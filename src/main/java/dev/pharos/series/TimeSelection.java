package dev.pharos.series;

import java.time.Duration;

/// What the user chose to look at: a range that moves with time, or a fixed one.
public sealed interface TimeSelection {
    /// The range meant at the given present, in milliseconds since the epoch.
    TimeRange at(long now);

    /// The last hour, day, …
    record Last(Duration length) implements TimeSelection {
        @Override
        public TimeRange at(long now) {
            return TimeRange.endingAt(now, length);
        }
    }

    record Fixed(TimeRange range) implements TimeSelection {
        @Override
        public TimeRange at(long now) {
            return range;
        }
    }
}
