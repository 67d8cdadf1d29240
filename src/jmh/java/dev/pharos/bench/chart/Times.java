package dev.pharos.bench.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How long frames took, in milliseconds.
final class Times {
    private final List<double[]> rounds = new ArrayList<>();

    void add(double[] round) {
        rounds.add(round);
    }

    private double[] sorted() {
        double[] all = rounds.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        if (all.length == 0) {
            throw new IllegalStateException("no frame was drawn in time");
        }
        return all;
    }

    double median() {
        double[] all = sorted();
        return all[all.length / 2];
    }

    double worst() {
        return sorted()[sorted().length - 1];
    }

    /// Of rounds that draw the same frames: each frame's median over the rounds. What else the machine does hits now
    /// one
    /// frame and now another, what is slow by itself is slow in every round.
    double[] medians() {
        int frames = rounds.stream().mapToInt(round -> round.length).min().orElseThrow();
        return IntStream.range(0, frames)
                .mapToDouble(frame -> rounds.stream()
                        .mapToDouble(round -> round[frame])
                        .sorted()
                        .skip(rounds.size() / 2)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    /// The greatest of [#medians()].
    double slowest() {
        return Arrays.stream(medians()).max().orElseThrow();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "median %.2f ms, worst %.2f ms of %d frames", median(), worst(), sorted().length);
    }
}
