package dev.pharos.ui.theme;

import dev.pharos.series.DurationWords;
import dev.pharos.series.Durations;
import dev.pharos.series.Unit;
import java.time.Duration;

/// Numbers in the user's language: those that hold a time have words in them.
public final class Quantity {
    private Quantity() {}

    /// The value with its unit; [Unit#ABSENT] for NaN.
    public static String of(Unit unit, double value) {
        return unit.format(value, words());
    }

    /// `2 h 12 min`.
    public static String duration(Duration length) {
        return seconds(length.toMillis() / 1e3);
    }

    /// The same of a number of seconds.
    public static String seconds(double seconds) {
        return Durations.format(seconds, words());
    }

    private static DurationWords words() {
        Messages words = Messages.of(Quantity.class);
        return new DurationWords(
                words.get("duration.day", ""),
                words.get("duration.hour", ""),
                words.get("duration.minute", ""),
                words.get("duration.second", ""));
    }
}
