package dev.pharos.ui.chart.tell;

import dev.pharos.series.Difference;
import dev.pharos.series.Series;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.Coverage;
import dev.pharos.ui.chart.content.LineStyle;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/// What lines say at a time.
public final class Readout {
    private Readout() {}

    /// The value of the sample nearest to a time and no further than a step from it; NaN where there is none.
    public static double at(Series series, long time, ChartData data) {
        int index = nearest(series, time);
        return index >= 0 && Math.abs(series.time(index) - time) <= data.step().millis()
                ? series.value(index)
                : Double.NaN;
    }

    /// What a line did between two times in either order.
    public static Difference between(Series series, long one, long other, ChartData data) {
        return Difference.of(
                at(series, Math.min(one, other), data), at(series, Math.max(one, other), data), Math.abs(other - one));
    }

    /// Where on its axis a line's value is drawn.
    public static double height(ChartLine line, double value) {
        return line.style().sign() == LineStyle.Sign.DOWN ? -value : value;
    }

    /// The last value within the range, NaN where the line has ended before its end (or before now, where the range
    /// goes on), where what it is of does not report any more, or where there is none.
    public static double last(Series series, ChartData data) {
        if (data.coverage().subject() == Coverage.Subject.SILENT) {
            return Double.NaN;
        }
        int end = series.indexAtOrAfter(data.range().end() + 1);
        return end > 0 && data.coverage().known() - series.time(end - 1) <= 2 * data.reach()
                ? series.value(end - 1)
                : Double.NaN;
    }

    /// The time of the sample, of all lines that count, nearest to a time; the time itself in a gap and where there is
    /// none.
    public static long snap(ChartData data, Predicate<ChartLine> counts, long time) {
        long best = data.reach() + 1;
        long snapped = time;
        for (ChartLine line : data.lines()) {
            int index = counts.test(line) ? nearest(line.series(), time) : -1;
            if (index >= 0 && Math.abs(line.series().time(index) - time) < best) {
                snapped = line.series().time(index);
                best = Math.abs(snapped - time);
            }
        }
        return snapped;
    }

    /// The time of the next sample within the range, of all lines that count; where there is none any more, the time
    /// itself, held within the range.
    ///
    /// @param beside so many milliseconds away at least, and not none at all; negative for the one before
    public static long next(ChartData data, Predicate<ChartLine> counts, long time, long beside) {
        boolean later = beside >= 0;
        long least = later ? time + Math.max(1, beside) : time + beside;
        LongStream times = data.lines().stream()
                .filter(counts)
                .map(ChartLine::series)
                .flatMapToLong(series -> {
                    int index = later ? series.indexAtOrAfter(least) : series.indexAtOrAfter(least + 1) - 1;
                    return index >= 0 && index < series.size() ? LongStream.of(series.time(index)) : LongStream.empty();
                })
                .filter(data.range()::contains);
        return (later ? times.min() : times.max())
                .orElseGet(() ->
                        Math.clamp(time, data.range().start(), data.range().end()));
    }

    private static int nearest(Series series, long time) {
        if (series.isEmpty()) {
            return -1;
        }
        int after = Math.min(series.size() - 1, series.indexAtOrAfter(time));
        int before = Math.max(0, after - 1);
        return Math.abs(series.time(before) - time) < Math.abs(series.time(after) - time) ? before : after;
    }
}
