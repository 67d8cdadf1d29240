package dev.pharos.series;

/// What follows a number of days, hours, minutes or seconds, with the space before it where the language has one. What
/// is shorter than a second is written with its symbol in every language.
public record DurationWords(String day, String hour, String minute, String second) {
    /// The symbols that are understood everywhere: `12 d 4 h`.
    public static final DurationWords SYMBOLS = new DurationWords(" d", " h", " min", " s");
}
