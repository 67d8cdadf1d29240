package dev.pharos.ui.chart.plot;

import dev.pharos.series.Series;
import dev.pharos.ui.chart.content.ChartLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lines on top of each other. A line that has no sample at a time adds nothing there; times at which none has a sample
/// stay gaps.
final class Stacking {
    private Stacking() {}

    /// The same lines, each value raised by those of the lines before it.
    static List<ChartLine> of(List<ChartLine> lines) {
        long[] times = lines.stream()
                .flatMapToLong(line ->
                        Arrays.stream(line.series().times(), 0, line.series().size()))
                .distinct()
                .sorted()
                .toArray();
        double[] total = new double[times.length];
        List<ChartLine> stacked = new ArrayList<>(lines.size());
        for (ChartLine line : lines) {
            add(line.series(), times, total);
            stacked.add(new ChartLine(line.name(), new Series(line.series().labels(), times, total.clone())));
        }
        return stacked;
    }

    private static void add(Series series, long[] times, double[] total) {
        int at = 0;
        for (int i = 0; i < series.size(); i++) {
            while (times[at] != series.time(i)) {
                at++;
            }
            if (Double.isFinite(series.value(i))) {
                total[at] += series.value(i);
            }
        }
    }
}
