package dev.pharos.bench.chart;

import java.util.ArrayList;
import java.util.List;

/// What of the samples is in sight, in milliseconds since the epoch.
public record Range(long from, long to) {
    /// Samples before and after what is in sight: room to pan in.
    static final int ROOM = 10_000;

    private static final int ZOOM_FRAMES = 60;
    private static final double DEEPEST = 0.01;

    /// Where the hand is that zooms, as a part of the width.
    private static final double HAND = 0.37;

    /// All samples but the room at the end.
    static Range first(Waves waves) {
        return new Range(waves.times()[0], waves.times()[waves.points() - 1 - ROOM]);
    }

    /// There and back over all samples, by one, two, three, one … pixels.
    static List<Range> pan(Waves waves, int frames, int pixels) {
        Range first = first(waves);
        double pixel = (first.to - first.from) / (double) pixels;
        int ends = (int) (ROOM * Waves.STEP / pixel);
        List<Range> ranges = new ArrayList<>();
        for (int i = 0, way = 0; i < frames; i++) {
            way += i % 3 + 1;
            int turned = way % (2 * ends);
            long shift = Math.round((turned < ends ? turned : 2 * ends - turned) * pixel);
            ranges.add(new Range(first.from + shift, first.to + shift));
        }
        return ranges;
    }

    /// From all samples to a hundredth of them and back, every frame by the same factor.
    static List<Range> zoom(Waves waves) {
        long from = waves.times()[0];
        long length = waves.times()[waves.points() - 1] - from;
        List<Range> ranges = new ArrayList<>();
        for (int i = 1; i <= ZOOM_FRAMES; i++) {
            double depth = 1 - Math.abs(1 - 2.0 * i / ZOOM_FRAMES);
            double share = Math.pow(DEEPEST, depth);
            long start = from + Math.round(length * (1 - share) * HAND);
            ranges.add(new Range(start, start + Math.round(length * share)));
        }
        return ranges;
    }
}
