package dev.pharos.bench.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Samples to draw, one a second: waves with noise on them and a random walk beneath, the same in every run.
///
/// @param times  milliseconds since the epoch, of every column
/// @param values a column for each series
@SuppressWarnings("ArrayRecordComponent") // columns of primitives are the point; they are never compared
public record Waves(long[] times, List<double[]> values) {
    static final long START = 1_795_000_000_000L;
    static final long STEP = 1_000;

    private static final double BAND = 12;
    private static final double WAVE = 8;
    private static final double NOISE = 1.5;
    private static final double WALK = 0.03;

    /// Waves in the whole length.
    private static final double CYCLES = 24;

    static Waves of(int series, int points) {
        long[] times = new long[points];
        for (int i = 0; i < points; i++) {
            times[i] = START + i * STEP;
        }
        Random random = new Random(1);
        List<double[]> values = new ArrayList<>();
        for (int s = 0; s < series; s++) {
            double[] column = new double[points];
            double walk = 0;
            for (int i = 0; i < points; i++) {
                walk += random.nextGaussian() * WALK;
                double turn = Math.TAU * (CYCLES * i / points + s / (double) series);
                column[i] = s * BAND + WAVE * Math.sin(turn) + NOISE * random.nextGaussian() + walk;
            }
            values.add(column);
        }
        return new Waves(times, List.copyOf(values));
    }

    /// The stretch of these samples from an index on, in columns of its own.
    Waves part(int from, int points) {
        return new Waves(
                Arrays.copyOfRange(times, from, from + points),
                values.stream()
                        .map(column -> Arrays.copyOfRange(column, from, from + points))
                        .toList());
    }

    int points() {
        return times.length;
    }
}
