package dev.pharos.ui.chart.plot;

import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.Threshold;
import java.util.List;

/// The values that an axis has to reach.
record ValueBounds(double low, double high) {
    /// A limit is shown while the data come this near to it; a limit far away would flatten them.
    private static final double NEAR = 0.5;

    /// The least and the greatest of what can be drawn within the range, widened to the bounds of the chart. Without
    /// data, 0 to 1.
    static ValueBounds of(List<ChartLine> lines, TimeRange range, List<Threshold> thresholds, ChartSpec.Bounds bounds) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (ChartLine line : lines) {
            Series series = line.series();
            int end = series.indexAtOrAfter(range.end() + 1);
            for (int i = series.indexAtOrAfter(range.start()); i < end; i++) {
                double value = series.value(i);
                if (Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        if (low > high) {
            low = 0;
            high = 1;
        }
        for (Threshold threshold : thresholds) {
            if (Double.isFinite(threshold.value()) && high >= threshold.value() * NEAR) {
                high = Math.max(high, threshold.value());
            }
        }
        return new ValueBounds(
                Double.isNaN(bounds.low()) ? low : Math.min(low, bounds.low()),
                Double.isNaN(bounds.high()) ? high : bounds.high());
    }
}
