package dev.pharos.series;

/// Durations as people read them: two units at the most, the smaller one dropped where it is zero.
public final class Durations {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Durations() {}

    /// Seconds as `850 µs`, `1.25 s`, `3 min 20 s`, `12 d 4 h`.
    public static String format(double seconds) {
        double size = Math.abs(seconds);
        if (size == 0) {
            return "0 s";
        }
        String sign = seconds < 0 ? "-" : "";
        if (size < 0.9995e-6) {
            return sign + Unit.figures(size * 1e9) + " ns";
        }
        if (size < 0.9995e-3) {
            return sign + Unit.figures(size * 1e6) + " µs";
        }
        if (size < 0.9995) {
            return sign + Unit.figures(size * 1e3) + " ms";
        }
        if (size < MINUTE) {
            return sign + Unit.figures(size) + " s";
        }
        long whole = Math.round(size);
        if (whole < HOUR) {
            return sign + two(whole, MINUTE, "min", 1, "s");
        }
        if (whole < DAY) {
            return sign + two(whole, HOUR, "h", MINUTE, "min");
        }
        return sign + two(whole, DAY, "d", HOUR, "h");
    }

    private static String two(long whole, long large, String largeName, long small, String smallName) {
        long rest = whole % large / small;
        String text = whole / large + " " + largeName;
        return rest == 0 ? text : text + " " + rest + " " + smallName;
    }
}
