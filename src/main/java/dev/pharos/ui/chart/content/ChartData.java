package dev.pharos.ui.chart.content;

import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.util.List;

/// What there is to draw.
///
/// @param range    the whole width; of what no calendar tells there is nothing to draw
/// @param step     how far apart samples normally are; where they are further apart, the line breaks
/// @param grain    what a point is made of in the user's language, `max of 30 min`; empty for the newest sample
/// @param coverage of which times there can be samples
public record ChartData(
        TimeRange range,
        Step step,
        List<ChartLine> lines,
        Comparison comparison,
        Annotations annotations,
        String grain,
        Coverage coverage) {
    private static final double MISSED = 1.75;

    /// So far from the epoch, a hundred thousand years, times are told from each other to the millisecond as doubles,
    /// too, and by every calendar.
    private static final long FURTHEST = 36_525_000L * 86_400_000;

    public ChartData {
        range = new TimeRange(
                Math.clamp(range.start(), -FURTHEST, FURTHEST), Math.clamp(range.end(), -FURTHEST, FURTHEST));
        lines = List.copyOf(lines);
    }

    /// Lines alone, of which all is known.
    public ChartData(TimeRange range, Step step, List<ChartLine> lines) {
        this(range, step, lines, Comparison.NONE, Annotations.NONE, "", Coverage.of(range));
    }

    public ChartData with(Annotations other) {
        return new ChartData(range, step, lines, comparison, other, grain, coverage);
    }

    public ChartData with(Comparison other) {
        return new ChartData(range, step, lines, other, annotations, grain, coverage);
    }

    public ChartData with(Coverage other) {
        return new ChartData(range, step, lines, comparison, annotations, grain, other);
    }

    public ChartData withGrain(String other) {
        return new ChartData(range, step, lines, comparison, annotations, other, coverage);
    }

    /// The same data on another range.
    ///
    /// @param now until when there can be samples at all, in milliseconds since the epoch
    public ChartData over(TimeRange other, long now) {
        Coverage seen = new Coverage(
                coverage.answered(), Math.min(other.end(), Math.max(now, coverage.known())), coverage.subject());
        return new ChartData(other, step, lines, comparison, annotations, grain, seen);
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

    /// Whether what was at that time is not known yet. The newest points are always under way.
    public boolean isUnknown(long time) {
        TimeRange answered = coverage.answered();
        return time < answered.start() || (time <= coverage.known() && time - answered.end() > reach());
    }
}
