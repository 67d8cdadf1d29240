package dev.pharos.ui.settings.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/// How long nobody is to be disturbed from now on.
enum Rest {
    OFF,
    HOUR,
    FOUR_HOURS,
    /// Until the next eight o'clock.
    MORNING;

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    Optional<Instant> until(ZonedDateTime now) {
        return switch (this) {
            case OFF -> Optional.empty();
            case HOUR -> Optional.of(now.plusHours(1).toInstant());
            case FOUR_HOURS -> Optional.of(now.plusHours(4).toInstant());
            case MORNING -> {
                ZonedDateTime today = now.with(EIGHT);
                yield Optional.of((now.isBefore(today) ? today : today.plusDays(1)).toInstant());
            }
        };
    }
}
