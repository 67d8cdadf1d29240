package dev.pharos.ui.silencing;

import dev.pharos.alerting.Matchers;
import dev.pharos.ui.theme.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What is said of silences wherever they are written, in the user's language.
public final class SilenceWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Messages words = Messages.of(SilenceWords.class);

    public String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /// Why what is typed is no matcher.
    public String said(String term, Matchers.Problem problem) {
        return words.get("matcher." + problem.name().toLowerCase(Locale.ROOT), term);
    }

    /// @param time in milliseconds since the epoch
    public static String clock(long time, ZoneId zone) {
        return CLOCK.format(Instant.ofEpochMilli(time).atZone(zone));
    }
}
