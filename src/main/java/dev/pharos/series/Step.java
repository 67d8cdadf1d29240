package dev.pharos.series;

import java.time.Duration;

/// The resolution of a range query: a positive number of milliseconds.
public record Step(long millis) {
    /// Prometheus refuses to return more points a series than this.
    public static final int MAX_POINTS = 11_000;

    /// Steps that fall on human times, so that neighbouring ranges and zooms share their points.
    private static final long[] LADDER = {
        1_000, 2_000, 5_000, 10_000, 15_000, 30_000,
        60_000, 120_000, 300_000, 600_000, 900_000, 1_800_000,
        3_600_000, 7_200_000, 10_800_000, 21_600_000, 43_200_000, 86_400_000
    };

    public Step {
        if (millis <= 0) {
            throw new IllegalArgumentException("a step must be positive: " + millis + " ms");
        }
    }

    public static Step of(Duration duration) {
        return new Step(duration.toMillis());
    }

    /// The smallest human step that gives at most one point a pixel, is not under `atLeast` (the scrape interval: below
    /// it there is nothing new to see) and keeps under the server's limit of points.
    public static Step forPixels(TimeRange range, int pixels, Step atLeast) {
        long wanted = Math.max(
                atLeast.millis,
                Math.max(
                        Math.ceilDiv(range.millis(), Math.max(1, pixels)),
                        Math.ceilDiv(range.millis(), MAX_POINTS - 1L)));
        for (long step : LADDER) {
            if (step >= wanted) {
                return new Step(step);
            }
        }
        long day = LADDER[LADDER.length - 1];
        return new Step(Math.ceilDiv(wanted, day) * day);
    }

    /// As the HTTP API takes it, in seconds: `15`, `0.5`.
    public String seconds() {
        return millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
    }

    /// As PromQL takes it, in one unit (servers differ in how they read two): `240s`, `500ms`.
    public String promql() {
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }
}
