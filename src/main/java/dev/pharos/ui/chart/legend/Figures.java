package dev.pharos.ui.chart.legend;

import dev.pharos.series.Series;
import dev.pharos.series.Statistics;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import java.util.IdentityHashMap;

/// What the lines of a chart come to. Reckoned when it is asked for, and once.
public final class Figures {
    /// Of what.
    public enum Extent {
        /// The range that is seen.
        SEEN,
        /// All samples that the chart has.
        WHOLE
    }

    private static final TimeRange ALWAYS = new TimeRange(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4);

    private final TimeRange range;
    private final IdentityHashMap<double[], Statistics> known = new IdentityHashMap<>();

    public Figures(ChartData data, Extent extent) {
        this.range = extent == Extent.WHOLE ? ALWAYS : data.range();
    }

    public Statistics of(ChartLine line) {
        Series series = line.series();
        return known.computeIfAbsent(series.values(), _ -> Statistics.of(series, range));
    }
}
