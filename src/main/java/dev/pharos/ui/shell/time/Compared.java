package dev.pharos.ui.shell.time;

import java.time.Duration;
import java.util.List;

/// How much earlier the periods are that a range is compared with.
public final class Compared {
    /// In weeks rather than months: an hour of a Monday is like that of another Monday.
    public static final List<Duration> USUAL =
            List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(28));

    /// Nobody keeps samples for longer.
    public static final Duration LONGEST = Duration.ofDays(3650);

    /// What is compared with where nobody said what.
    public static final Duration FIRST = Duration.ofDays(1);

    private Compared() {}
}
