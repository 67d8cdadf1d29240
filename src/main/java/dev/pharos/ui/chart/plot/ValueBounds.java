package dev.pharos.ui.chart.plot;

import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.series.thin.Pyramid;
import dev.pharos.series.thin.Span;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.layer.Drawn;
import dev.pharos.ui.chart.scaling.Scaling;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The values that an axis has to show, NaN where there are none, and what else is asked of it.
record ValueBounds(double low, double high, ChartSpec.Bounds asked) {
    /// A limit is shown while the data come this near to it; a limit far away would flatten them.
    private static final double NEAR = 0.5;

    /// The least and the greatest of what can be drawn within the range, and thresholds near them.
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
            low = Double.NaN;
            high = Double.NaN;
        }
        for (Threshold threshold : thresholds) {
            if (Double.isFinite(threshold.value()) && high >= threshold.value() * NEAR) {
                high = Math.max(high, threshold.value());
            }
        }
        if (bounds.scaling() instanceof Scaling.Logarithmic && low <= 0) {
            low = lines.stream()
                    .mapToDouble(line -> leastPositive(line.line().series(), range))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            if (Double.isInfinite(low)) {
                low = Double.NaN;
                high = Double.NaN;
            }
        }
        return new ValueBounds(low, high, bounds);
    }

    /// The ticks of the axis.
    ///
    /// @param most how many labels there is room for, at least 3
    ValueTicks ticks(int most, Unit unit) {
        return asked.ticks(low, high, most, unit);
    }

    /// What a logarithmic axis has to reach down to; infinite where nothing is above zero.
    private static double leastPositive(Series series, TimeRange range) {
        double least = Double.POSITIVE_INFINITY;
        int end = series.indexAtOrAfter(range.end() + 1);
        for (int i = series.indexAtOrAfter(range.start()); i < end; i++) {
            double value = series.value(i);
            least = value > 0 && value < least ? value : least;
        }
        return least;
    }
}
