package dev.pharos.ui.chart.plot;

import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.series.thin.Pyramid;
import dev.pharos.series.thin.Span;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.layer.Drawn;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The values that an axis has to reach.
record ValueBounds(double low, double high) {
    /// A limit is shown while the data come this near to it; a limit far away would flatten them.
    private static final double NEAR = 0.5;

    /// The least and the greatest of what can be drawn within the range, widened to the bounds of the chart. Without
    /// data, 0 to 1.
    static ValueBounds of(
            List<Drawn> lines,
            Function<Series, @Nullable Pyramid> pyramids,
            TimeRange range,
            List<Threshold> thresholds,
            ChartSpec.Bounds bounds) {
        Span span = new Span();
        for (Drawn drawn : lines) {
            Series series = drawn.line().series();
            int from = series.indexAtOrAfter(range.start());
            int to = series.indexAtOrAfter(range.end() + 1);
            Pyramid pyramid = pyramids.apply(series);
            if (pyramid == null) {
                span.samples(series.values(), from, to);
            } else {
                pyramid.add(from, to, span);
            }
        }
        double low = span.low();
        double high = span.high();
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
