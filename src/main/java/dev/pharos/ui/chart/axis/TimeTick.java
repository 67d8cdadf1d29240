package dev.pharos.ui.chart.axis;

/// A time worth a label.
///
/// @param time milliseconds since the epoch
/// @param mark what it is the beginning of, which decides how it is written
public record TimeTick(long time, Mark mark) {
    /// The largest whole of the calendar that begins at a tick.
    public enum Mark {
        MILLISECOND,
        SECOND,
        MINUTE,
        DAY,
        MONTH,
        YEAR
    }
}
