package dev.pharos.ui.gallery;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import java.time.Instant;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/// Made-up series, the same ones every time.
final class Waves {
    static final TimeRange HOUR =
            TimeRange.of(Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-03-02T10:00:00Z"));
    static final Step STEP = new Step(30_000);

    private Waves() {}

    /// A line with a sample at every step.
    static ChartLine line(String name, LineStyle style, IntToDoubleFunction value) {
        return line(name, style, STEP, value);
    }

    static ChartLine line(String name, LineStyle style, Step step, IntToDoubleFunction value) {
        int size = (int) HOUR.points(step);
        long[] times = new long[size];
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            times[i] = HOUR.start() + i * step.millis();
            values[i] = value.applyAsDouble(i);
        }
        return new ChartLine(name, new Series(Labels.of("name", name), times, values), style);
    }

    /// A daily sort of up and down with some noise.
    static IntToDoubleFunction traffic(double mean, double swing, int seed) {
        Random random = new Random(seed);
        return i -> Math.max(0, mean + swing * Math.sin(i * 0.11 + seed) + swing * 0.25 * random.nextGaussian());
    }

    /// A level that holds for a while.
    static IntToDoubleFunction levels(int seed) {
        Random random = new Random(seed);
        double[] level = {3};
        return i -> {
            if (i % 9 == 0) {
                level[0] = 1 + random.nextInt(6);
            }
            return level[0];
        };
    }

    /// The same with every so many samples missing.
    static IntToDoubleFunction holed(IntToDoubleFunction whole, int every, int missing) {
        return i -> i % every < missing && i > every ? Double.NaN : whole.applyAsDouble(i);
    }
}
