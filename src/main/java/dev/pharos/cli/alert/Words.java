package dev.pharos.cli.alert;

import java.time.Instant;
import java.util.Locale;

/// States and times as they are printed.
final class Words {
    private Words() {}

    static String of(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// As [#time(long)], to the second.
    static String second(long millis) {
        return time(millis / 1000 * 1000);
    }

    /// RFC 3339 in UTC; empty where it is not known.
    static String time(long millis) {
        return millis == 0 ? "" : Instant.ofEpochMilli(millis).toString();
    }
}
