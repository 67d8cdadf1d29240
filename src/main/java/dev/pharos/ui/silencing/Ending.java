package dev.pharos.ui.silencing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When a silence is to end, as people say it.
enum Ending {
    HALF_AN_HOUR(Duration.ofMinutes(30)),
    AN_HOUR(Duration.ofHours(1)),
    FOUR_HOURS(Duration.ofHours(4)),
    A_DAY(Duration.ofDays(1)),
    A_WEEK(Duration.ofDays(7)),
    /// At nine in the next morning, in the user's zone.
    MORNING(Duration.ZERO);

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Duration length;

    Ending(Duration length) {
        this.length = length;
    }

    /// @param now in milliseconds since the epoch
    long from(long now, ZoneId zone) {
        if (this != MORNING) {
            return now + length.toMillis();
        }
        ZonedDateTime local = Instant.ofEpochMilli(now).atZone(zone);
        LocalDate day = local.toLocalTime().isBefore(NINE)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(NINE).atZone(zone).toInstant().toEpochMilli();
    }
}
