package dev.pharos.ui.silencing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.OptionalLong;

/// A time as people type it: `18:30`, which is the next one of that name, or `2026-12-24 18:30`.
final class ClockTime {
    private static final DateTimeFormatter TIME = of("H:mm");
    private static final DateTimeFormatter DAY = of("uuuu-M-d H:mm[:ss]");

    private ClockTime() {}

    private static DateTimeFormatter of(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /// In milliseconds since the epoch; empty where it is no time.
    ///
    /// @param now in milliseconds since the epoch
    static OptionalLong read(String typed, long now, ZoneId zone) {
        String text = typed.strip().replaceFirst("T|\\s+", " ");
        try {
            return OptionalLong.of((text.contains(" ")
                            ? LocalDateTime.parse(text, DAY).atZone(zone)
                            : next(LocalTime.parse(text, TIME), now, zone))
                    .toInstant()
                    .toEpochMilli());
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }

    private static ZonedDateTime next(LocalTime time, long now, ZoneId zone) {
        ZonedDateTime local = Instant.ofEpochMilli(now).atZone(zone);
        ZonedDateTime today = local.toLocalDate().atTime(time).atZone(zone);
        return today.isAfter(local)
                ? today
                : local.toLocalDate().plusDays(1).atTime(time).atZone(zone);
    }
}
