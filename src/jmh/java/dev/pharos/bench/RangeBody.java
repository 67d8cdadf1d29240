package dev.pharos.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// A range answer as a fleet's charts get it, made up from a seed: memory in bytes, small counts, numbers of two
/// decimals, rates and ratios with all their digits.
final class RangeBody {
    static final int SERIES = 100;
    static final int POINTS = 10_000;
    static final int STEP = 15;
    static final long START = 1_795_300_000L;

    private RangeBody() {}

    /// What the series' numbers look like. How much faster one decoder is than another depends on it, so each is told.
    enum Kind {
        MEMORY,
        CLIENTS,
        COMMANDS_A_SECOND,
        HIT_RATIO,
        FRAGMENTATION;

        private String value(Random random, double level) {
            return switch (this) {
                case MEMORY -> Long.toString((long) level);
                case CLIENTS -> Integer.toString(random.nextInt(300));
                case COMMANDS_A_SECOND -> Double.toString(random.nextInt(100_000) / 15.0);
                case HIT_RATIO -> Double.toString(1 - 1 / (2 + random.nextDouble() * 100));
                case FRAGMENTATION -> Double.toString(random.nextInt(300) / 100.0);
            };
        }
    }

    /// @param kinds taken in turn, series by series
    static byte[] make(List<Kind> kinds) {
        Random random = new Random(42);
        StringBuilder body = new StringBuilder(36 << 20);
        body.append("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[");
        for (int series = 0; series < SERIES; series++) {
            body.append(series == 0 ? "" : ",")
                    .append("{\"metric\":{\"__name__\":\"redis_metric_")
                    .append(series % 10);
            body.append("\",\"instance\":\"10.0.0.").append(series).append(":9121\",\"job\":\"redis\"},\"values\":[");
            double level = random.nextDouble() * 1e9;
            for (int point = 0; point < POINTS; point++) {
                level = Math.max(0, level + random.nextGaussian() * 1e6);
                body.append(point == 0 ? "[" : ",[")
                        .append(START + (long) point * STEP)
                        .append(",\"");
                body.append(kinds.get(series % kinds.size()).value(random, level))
                        .append("\"]");
            }
            body.append("]}");
        }
        return body.append("]}}").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
