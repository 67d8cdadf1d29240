package dev.pharos.ui.shell.time;

import dev.pharos.series.TimeExpression;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.OptionalLong;

/// Reads what a person types as a time: everything that a [TimeExpression] is, and without a zone, in the window's,
/// `2026-11-22 10:02`, `2026-11-22`, `11-22 10:02` (this year) and `10:02` (today).
final class TimeEntry {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'][' ']HH:mm[:ss]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
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

        /// What is wrong: `from` or `to` cannot be read, or `order`: the range ends before it starts.
        record Problem(String what) implements Reading {}
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
        boolean moves = compact(from).startsWith("now") && compact(to).equals("now");
        return new Reading.Range(
                moves
                        ? new TimeSelection.Last(Duration.ofMillis(end.getAsLong() - start.getAsLong()))
                        : new TimeSelection.Fixed(new TimeRange(start.getAsLong(), end.getAsLong())));
    }

    /// Milliseconds since the epoch, or empty where the text is no time.
    OptionalLong time(String entered) {
        String text = entered.strip();
        var general = TimeExpression.parse(text.startsWith("now") ? compact(text) : text);
        if (general.isPresent()) {
            return OptionalLong.of(general.get().at(now));
        }
        try {
            return OptionalLong.of(local(text).atZone(zone).toInstant().toEpochMilli());
        } catch (DateTimeException notATime) {
            return OptionalLong.empty();
        }
    }

    private LocalDateTime local(String text) {
        LocalDate today = Instant.ofEpochMilli(now).atZone(zone).toLocalDate();
        if (text.length() <= 8 && text.indexOf(':') > 0) {
            return LocalTime.parse(text, TIME).atDate(today);
        }
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay();
        }
        return LocalDateTime.parse(text.indexOf('-') == 2 ? today.getYear() + "-" + text : text, LOCAL);
    }

    private static String compact(String text) {
        return text.replace(" ", "");
    }
}
