package dev.pharos.ui.shell.time;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Times and ranges as the top bar writes them.
public final class TimeText {
    public static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private TimeText() {}

    /// From and to, only as fine as is needed: times of today without their day.
    public static String range(TimeRange range, long now, ZoneId zone) {
        ZonedDateTime start = at(range.start(), zone);
        ZonedDateTime end = at(range.end(), zone);
        ZonedDateTime today = at(now, zone);
        DateTimeFormatter format = start.toLocalDate().equals(today.toLocalDate())
                        && end.toLocalDate().equals(today.toLocalDate())
                ? CLOCK
                : start.getYear() == today.getYear() ? DAY_AND_TIME : FULL;
        return start.format(format) + " – " + end.format(format);
    }

    /// A range that stays: with its day, whatever day it is when somebody reads it.
    public static String fixed(TimeRange range, ZoneId zone) {
        ZonedDateTime start = at(range.start(), zone);
        ZonedDateTime end = at(range.end(), zone);
        DateTimeFormatter format = start.toLocalDate().equals(end.toLocalDate()) ? CLOCK : FULL;
        return start.format(FULL) + " – " + end.format(format);
    }

    /// `Last 1 h`, or how long a fixed range is.
    public static String selection(TimeSelection selection) {
        Messages words = Messages.of(TimeText.class);
        return switch (selection) {
            case TimeSelection.Last(Duration length) -> words.get("time.last", named(length, words));
            case TimeSelection.Fixed(TimeRange range) -> named(range.length(), words);
        };
    }

    /// `1 hour`, `15 minutes`, `30 days`; what is no whole number of one unit, in short: `1 h 30 min`.
    private static String named(Duration length, Messages words) {
        long seconds = length.toSeconds();
        if (seconds > 0 && seconds % DAY == 0) {
            return words.get("time.days", seconds / DAY);
        }
        if (seconds > 0 && seconds < 3 * DAY && seconds % HOUR == 0) {
            return words.get("time.hours", seconds / HOUR);
        }
        return seconds > 0 && seconds < HOUR && seconds % MINUTE == 0
                ? words.get("time.minutes", seconds / MINUTE)
                : length(length);
    }

    public static String length(Duration length) {
        return Quantity.duration(length);
    }

    /// `KST`, `UTC`, or the offset where the zone has no short name.
    public static String zone(ZoneId zone, long now) {
        return zone.normalized().equals(java.time.ZoneOffset.UTC)
                ? "UTC"
                : DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at(now, zone));
    }

    /// `Asia/Seoul (UTC+09:00)`.
    static String zoneName(ZoneId zone, long now) {
        return zone.getDisplayName(TextStyle.FULL, Locale.getDefault(Locale.Category.DISPLAY)) + " (UTC"
                + DateTimeFormatter.ofPattern("xxx", Locale.ROOT).format(at(now, zone)) + ")";
    }

    public static ZonedDateTime at(long millis, ZoneId zone) {
        return Instant.ofEpochMilli(millis).atZone(zone);
    }
}
