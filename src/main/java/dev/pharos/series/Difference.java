package dev.pharos.series;

/// What a series did from one time to a later one.
///
/// @param from      its value at the earlier time, NaN where it has none
/// @param to        at the later one
/// @param perSecond the change by the time between; NaN where no time passed
public record Difference(double from, double to, double perSecond) {
    private static final double MILLIS = 1_000;

    /// @param millis between the two values
    public static Difference of(double from, double to, long millis) {
        return new Difference(from, to, millis > 0 ? (to - from) / (millis / MILLIS) : Double.NaN);
    }

    /// `to` less `from`.
    public double change() {
        return to - from;
    }
}
