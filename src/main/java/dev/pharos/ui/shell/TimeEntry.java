package dev.pharos.ui.shell;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a person types as a time: `now`, `now-1h30m`, RFC 3339, Unix seconds, `2026-11-22 10:02`, `11-22 10:02`,
/// `10:02`
/// (today). What has no zone is in the window's.
final class TimeEntry {
    private static final Pattern RELATIVE = Pattern.compile("now(?:\\s*-\\s*((?:\\d+(?:ms|s|m|h|d|w))+))?");
    private static final Pattern PART = Pattern.compile("(\\d+)(ms|s|m|h|d|w)");
    private static final Pattern UNIX = Pattern.compile("\\d{9,11}(?:\\.\\d+)?");
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd['T'][ ]HH:mm[:ss]")
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);

    private final long now;
    private final ZoneId zone;

    /// @param now the source's present, in milliseconds since the epoch
    TimeEntry(long now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// What two entries mean.
    sealed interface Reading {
        record Range(TimeSelection selection) implements Reading {}

        /// Which of them cannot be read: `from`, `to`; or `order` where the range ends before it starts.
        record Problem(String where) implements Reading {}
    }

    /// A range. `now-…` to `now` moves with time; everything else stays where it is.
    Reading range(String from, String to) {
        OptionalLong start = time(from);
        OptionalLong end = time(to);
        if (start.isEmpty()) {
            return new Reading.Problem("from");
        }
        if (end.isEmpty()) {
            return new Reading.Problem("to");
        }
        if (start.getAsLong() >= end.getAsLong()) {
            return new Reading.Problem("order");
        }
        boolean moves = from.strip().startsWith("now") && to.strip().equals("now");
        return new Reading.Range(
                moves
                        ? new TimeSelection.Last(Duration.ofMillis(end.getAsLong() - start.getAsLong()))
                        : new TimeSelection.Fixed(new TimeRange(start.getAsLong(), end.getAsLong())));
    }

    /// Milliseconds since the epoch, or empty where the text is no time.
    OptionalLong time(String entered) {
        String text = entered.strip();
        Matcher relative = RELATIVE.matcher(text);
        try {
            if (relative.matches()) {
                return OptionalLong.of(now - (relative.group(1) == null ? 0 : millis(relative.group(1))));
            }
            if (UNIX.matcher(text).matches()) {
                return OptionalLong.of(Math.round(Double.parseDouble(text) * 1000));
            }
            return OptionalLong.of(absolute(text).toEpochMilli());
        } catch (DateTimeException | ArithmeticException | NumberFormatException notATime) {
            return OptionalLong.empty();
        }
    }

    private Instant absolute(String text) {
        if (text.matches(".*(Z|[+-]\\d\\d:\\d\\d)") && text.length() > 11) {
            return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
        }
        LocalDate today = Instant.ofEpochMilli(now).atZone(zone).toLocalDate();
        if (text.matches("\\d{1,2}:\\d\\d(:\\d\\d)?")) {
            return LocalTime.parse(text, TIME).atDate(today).atZone(zone).toInstant();
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        }
        String full = text.matches("\\d\\d-\\d\\d[ T].*") ? today.getYear() + "-" + text : text;
        return LocalDateTime.parse(full, LOCAL).atZone(zone).toInstant();
    }

    private static long millis(String duration) {
        long sum = 0;
        Matcher part = PART.matcher(duration);
        while (part.find()) {
            long unit = switch (part.group(2)) {
                case "ms" -> 1;
                case "s" -> 1_000;
                case "m" -> 60_000;
                case "h" -> 3_600_000;
                case "d" -> 86_400_000;
                default -> 604_800_000;
            };
            sum = Math.addExact(sum, Math.multiplyExact(Long.parseLong(part.group(1)), unit));
        }
        return sum;
    }
}
