package dev.pharos.ui.chart.plot;

import dev.pharos.series.M4;
import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.raster.Path;

/// Turns a series into the points that its picture needs: thinned to pixel columns, broken where samples are missing.
final class LinePath {
    private int[] kept = new int[0];

    /// Replaces what is in `path`.
    ///
    /// @param reach the longest time between two samples that are joined, in milliseconds
    void trace(Series series, TimeScale time, ValueScale value, long reach, Path path) {
        path.clear();
        TimeRange range = time.range();
        int columns = Math.max(1, (int) time.width());
        if (kept.length < M4.capacity(columns)) {
            kept = new int[M4.capacity(columns)];
        }
        int n = M4.thin(series, range, columns, kept);
        // As the scales do it, with what does not change taken out of the loop.
        double perMilli = time.width() / Math.max(1, range.millis());
        int before = -1;
        for (int k = 0; k < n; k++) {
            int i = kept[k];
            double sample = series.value(i);
            if (!Double.isFinite(sample)) {
                before = -1;
                continue;
            }
            double x = (series.time(i) - range.start()) * perMilli;
            // What is above the top is drawn along it: an axis that ends at the whole loses nothing.
            double y = Math.max(0, value.y(sample));
            // What lies between two kept samples that are not neighbours shares a pixel column with them.
            boolean joined = before >= 0 && (i > before + 1 || series.time(i) - series.time(before) <= reach);
            if (joined) {
                path.lineTo(x, y);
            } else {
                path.start(x, y);
            }
            before = i;
        }
    }
}
