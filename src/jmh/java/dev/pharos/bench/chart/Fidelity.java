package dev.pharos.bench.chart;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.layer.Frame;
import dev.pharos.ui.chart.layer.Stacking;
import dev.pharos.ui.chart.layer.Strip;
import dev.pharos.ui.chart.layer.Subject;
import dev.pharos.ui.chart.raster.Fineness;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pixels;
import dev.pharos.ui.chart.raster.Supersampled;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/// How near the picture of a line, thinned as a chart thins it, comes to the same line drawn sample by sample on a
/// lattice of 1,024 points a pixel: the mean difference of the pixels that are lit in either, in 1/255. What is read is
/// of charts of up to 16 lines; how charts of more are drawn is printed beside it.
final class Fidelity {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;
    private static final double FOOT = 5;
    private static final double TOP = 85;
    private static final Ink WHITE = new Ink(255, 255, 255, 255);

    /// Between samples, in milliseconds; even the fewest samples are a whole number of these apart.
    private static final long STEP = 1_000;

    private Fidelity() {}

    static void measure(Readings readings) {
        Random random = new Random(7);
        double[] at = {(FOOT + TOP) / 2};
        double noise = difference("noise, 100 samples a pixel", 16_000, _ -> 45 + random.nextGaussian() * 10);
        double jumps = difference("noise over all the height, 4 a pixel", 640, _ -> FOOT + random.nextDouble() * 80);
        double wave = difference("a wave, 5 samples in 8 pixels", 100, i -> 45 + 40 * Math.sin(i * 0.13));
        double straight = difference("long straight parts", 20, _ -> FOOT + random.nextDouble() * 80);
        double walk = difference(
                "a walk, 100 samples a pixel",
                16_000,
                _ -> at[0] = Math.clamp(at[0] + random.nextGaussian() * 0.6, FOOT, TOP));
        readings.add("mean", (noise + jumps + wave + straight + walk) / 5);
        readings.add(
                "worst",
                Arrays.stream(new double[] {noise, jumps, wave, straight, walk})
                        .max()
                        .orElseThrow());
    }

    private static double difference(String what, int samples, IntToDoubleFunction value) {
        long[] times = new long[samples];
        double[] values = new double[samples];
        double[] xs = new double[samples];
        double[] ys = new double[samples];
        TimeRange range = new TimeRange(0, samples * STEP);
        for (int i = 0; i < samples; i++) {
            times[i] = i * STEP + STEP / 3;
            values[i] = value.applyAsDouble(i);
            xs[i] = times[i] * (double) WIDTH / range.millis();
            ys[i] = HEIGHT - values[i];
        }
        Supersampled truth = new Supersampled(WIDTH, HEIGHT);
        truth.line(xs, ys, LineStyle.LINE.stroke().width());
        Series series = new Series(Labels.of("name", what), times, values);
        double difference = truth.difference(drawn(range, series, Fineness.EXACT));
        System.out.printf(
                Locale.ROOT,
                "fidelity, %s: %.3f of 255 in a chart of up to 16 lines; up to 32: %.1f, up to 128: %.1f, more: %.1f%n",
                what,
                difference,
                truth.difference(drawn(range, series, Fineness.FINE)),
                truth.difference(drawn(range, series, Fineness.COARSE)),
                truth.difference(drawn(range, series, Fineness.ROUGH)));
        return difference;
    }

    private static Pixels drawn(TimeRange range, Series series, Fineness fineness) {
        ChartData data = new ChartData(range, new Step(STEP), List.of(new ChartLine("line", series)));
        ValueScale values = ValueScale.linear(0, HEIGHT, HEIGHT);
        Pixels pixels = new Pixels(WIDTH, HEIGHT);
        new Strip()
                .paint(
                        new Subject(data, Stacking.of(data.lines()), _ -> WHITE, _ -> null),
                        new Frame(pixels, new TimeScale(range, WIDTH), values, values, fineness, 1));
        return pixels;
    }
}
