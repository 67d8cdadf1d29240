package dev.pharos.ui.history;

import dev.pharos.alerts.Severity;
import dev.pharos.alerts.history.AlertEpisode;
import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;

/// What the page says of what fired, in the user's language.
final class HistoryWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Messages words = Messages.of(HistoryWords.class);

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String of(Severity severity) {
        return words.get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    String of(AlertEpisode.Witness witness) {
        return words.get("witness." + witness.name().toLowerCase(Locale.ROOT));
    }

    /// In whole seconds where there are any.
    static String length(long millis) {
        return Quantity.duration(Duration.ofMillis(millis < 1_000 ? millis : millis / 1_000 * 1_000));
    }

    static String length(OptionalLong millis) {
        return millis.isPresent() ? length(millis.getAsLong()) : "–";
    }

    /// Only as fine as it takes to tell it from other times of a range.
    static String time(long millis, TimeRange range, ZoneId zone) {
        LocalDate last = day(range.end(), zone);
        LocalDate day = day(millis, zone);
        DateTimeFormatter format = day.getYear() != last.getYear() ? YEAR : day.equals(last) ? CLOCK : DAY;
        return format.format(Instant.ofEpochMilli(millis).atZone(zone));
    }

    private static LocalDate day(long millis, ZoneId zone) {
        return Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
    }

    /// What an alert is about but for its name and severity, in a line.
    static String rest(AlertStatistics alert) {
        return alert.labels().without("alertname", "severity").matchers();
    }
}
