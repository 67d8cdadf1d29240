package dev.pharos.ui.chart.plot;

import dev.pharos.series.Series;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import java.util.function.Predicate;

/// How many samples of one line share a pixel column.
public final class Density {
    private Density() {}

    /// Of the densest line that is shown, over the whole width.
    ///
    /// @param width in pixels
    public static double of(ChartData data, Predicate<ChartLine> shown, double width) {
        int most = 0;
        for (ChartLine line : data.lines()) {
            if (shown.test(line)) {
                Series series = line.series();
                int from = series.indexAtOrAfter(data.range().start());
                most = Math.max(most, series.indexAtOrAfter(data.range().end() + 1) - from);
            }
        }
        return most / Math.max(1, width);
    }
}
