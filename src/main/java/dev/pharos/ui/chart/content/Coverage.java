package dev.pharos.ui.chart.content;

import dev.pharos.series.TimeRange;

/// What can be known over a range.
///
/// @param answered what was asked for and answered: beyond it nothing is known yet, which is no gap
/// @param known    until when there can be samples, in milliseconds: a range may end in the future
/// @param subject  whether what the lines are of still reports at the end of the range
public record Coverage(TimeRange answered, long known, Subject subject) {
    public enum Subject {
        REPORTS,
        /// What it said last is no value of now, however near: rates go on for a window.
        SILENT
    }

    /// All of a range.
    public static Coverage of(TimeRange range) {
        return new Coverage(range, range.end(), Subject.REPORTS);
    }
}
