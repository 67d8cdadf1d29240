package dev.pharos.ui.chart.content;

import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.util.List;

/// What there is to draw.
///
/// @param range      the whole width
/// @param known      until when there can be samples, in milliseconds: a range may end in the future
/// @param step       how far apart samples normally are; where they are further apart, the line breaks
/// @param thresholds levels to show, within the values' range or not
/// @param grain      what a point is made of in the user's language, `max of 30 min`; empty for the newest sample
/// @param subject    whether what the lines are of still reports at the end of the range
/// @param answered   what was asked for and answered: beyond it nothing is known yet, which is no gap
public record ChartData(
        TimeRange range,
        long known,
        Step step,
        List<ChartLine> lines,
        List<ChartRegion> regions,
        List<Threshold> thresholds,
        String grain,
        Subject subject,
        TimeRange answered) {
    private static final double MISSED = 1.75;

    public enum Subject {
        REPORTS,
        /// What it said last is no value of now, however near: rates go on for a window.
        SILENT
    }

    public ChartData {
        lines = List.copyOf(lines);
        regions = List.copyOf(regions);
        thresholds = List.copyOf(thresholds);
    }

    /// All of the range is answered.
    public ChartData(
            TimeRange range,
            long known,
            Step step,
            List<ChartLine> lines,
            List<ChartRegion> regions,
            List<Threshold> thresholds,
            String grain,
            Subject subject) {
        this(range, known, step, lines, regions, thresholds, grain, subject, range);
    }

    public ChartData(TimeRange range, Step step, List<ChartLine> lines) {
        this(range, range.end(), step, lines, List.of(), List.of(), "", Subject.REPORTS);
    }

    /// The longest distance in milliseconds between two samples that belong together.
    public long reach() {
        return (long) (step.millis() * MISSED);
    }

    /// The longest distance in milliseconds between two samples of a line that are joined.
    public long reach(ChartLine line) {
        return switch (line.style().gaps()) {
            case LineStyle.Gaps.ByStep _ -> reach();
            case LineStyle.Gaps.Spanned _ -> Long.MAX_VALUE;
            case LineStyle.Gaps.UpTo(long millis) -> millis;
        };
    }

    /// The same data on another range.
    ///
    /// @param now until when there can be samples at all, in milliseconds since the epoch
    public ChartData over(TimeRange other, long now) {
        return new ChartData(
                other,
                Math.min(other.end(), Math.max(now, known)),
                step,
                lines,
                regions,
                thresholds,
                grain,
                subject,
                answered);
    }

    /// Whether what was at that time is not known yet. The newest points are always under way.
    public boolean isUnknown(long time) {
        return time < answered.start() || (time > answered.end() + reach() && time <= known);
    }
}
