package dev.pharos.series;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Durations as people read them (two units at the most, the smaller one dropped where it is zero) and as they are
/// typed.
public final class Durations {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");
    private static final Pattern UNITS = Pattern.compile(
            "(?:(\\d{1,9})y)?(?:(\\d{1,9})w)?(?:(\\d{1,9})d)?(?:(\\d{1,9})h)?(?:(\\d{1,9})m)?(?:(\\d{1,9})s)?(?:(\\d{1,9})ms)?");
    private static final long[] UNIT_MILLIS = {
        31_536_000_000L, 604_800_000L, 86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L
    };
    private static final String[] BARE = {""};

    /// What rounding may make of a multiple of a step, as a part of that.
    private static final double ROUNDING = 1e-3;

    /// Longer ones are told roughly: some thirty thousand years, in seconds.
    private static final double MOST = 1e12;

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Durations() {}

    /// Seconds as `850 µs`, `1.25 s`, `3 min 20 s`, `12 d 4 h`.
    public static String format(double seconds) {
        return format(seconds, DurationWords.SYMBOLS);
    }

    /// The same in another language's words: `3분 20초`.
    public static String format(double seconds, DurationWords words) {
        double size = Math.abs(seconds);
        if (size == 0) {
            return "0" + words.second();
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
            return sign + Unit.figures(size) + words.second();
        }
        long whole = Math.round(size);
        if (whole < HOUR) {
            return sign + two(whole, MINUTE, words.minute(), 1, words.second());
        }
        if (whole < DAY) {
            return sign + two(whole, HOUR, words.hour(), MINUTE, words.minute());
        }
        return sign + two(whole, DAY, words.day(), HOUR, words.hour());
    }

    /// For an axis: with as much as it takes to tell durations that are `step` seconds apart: `1 h 20 s`, `65.82 ms`.
    static String format(double seconds, double step) {
        double size = Math.abs(seconds);
        double distance = Math.abs(step);
        if (size < MINUTE || size > MOST) {
            return size == 0 || size > MOST ? format(seconds) : small(seconds, distance);
        }
        StringBuilder text = new StringBuilder(seconds < 0 ? "-" : "");
        DurationWords words = DurationWords.SYMBOLS;
        double rest = size;
        // A multiple of the step is not always the very number.
        double error = distance * ROUNDING;
        for (Part part :
                new Part[] {new Part(DAY, words.day()), new Part(HOUR, words.hour()), new Part(MINUTE, words.minute())
                }) {
            long whole = (long) Math.floor((rest + error) / part.seconds);
            if (whole > 0) {
                text.append(text.length() > 1 ? " " : "").append(whole).append(part.name);
                rest = Math.max(0, rest - whole * (double) part.seconds);
            }
        }
        if (rest > error) {
            text.append(' ').append(Unit.onAxis(rest, distance, Integer.MAX_VALUE, BARE, words.second()));
        }
        return text.toString();
    }

    private static String small(double seconds, double step) {
        double size = Math.abs(seconds);
        double by = size < 1e-6 ? 1e9 : size < 1e-3 ? 1e6 : size < 1 ? 1e3 : 1;
        String name = size < 1e-6 ? " ns" : size < 1e-3 ? " µs" : size < 1 ? " ms" : DurationWords.SYMBOLS.second();
        return Unit.onAxis(seconds * by, step * by, Integer.MAX_VALUE, BARE, name);
    }

    private record Part(long seconds, String name) {}

    /// A duration as PromQL writes it (`1m30s`, `500ms`, `1d12h`) or in bare seconds (`15`, `0.5`), of at least a
    /// millisecond and under a thousand years; empty for anything else.
    public static Optional<Duration> parse(String text) {
        long millis = SECONDS.matcher(text).matches() ? seconds(text) : units(UNITS.matcher(text));
        return millis > 0 && millis < 1_000 * UNIT_MILLIS[0]
                ? Optional.of(Duration.ofMillis(millis))
                : Optional.empty();
    }

    /// A duration as PromQL writes it, in its largest unit of which it is a whole number: `90m`, `2h`, `1d`.
    public static String promql(Duration length) {
        long millis = length.toMillis();
        if (millis % 1_000 != 0) {
            return millis + "ms";
        }
        long seconds = millis / 1_000;
        return seconds % DAY == 0
                ? seconds / DAY + "d"
                : seconds % HOUR == 0
                        ? seconds / HOUR + "h"
                        : seconds % MINUTE == 0 ? seconds / MINUTE + "m" : seconds + "s";
    }

    private static long seconds(String text) {
        return new BigDecimal(text).movePointRight(3).longValue();
    }

    private static long units(Matcher units) {
        long millis = 0;
        if (units.matches()) {
            for (int unit = 0; unit < UNIT_MILLIS.length; unit++) {
                String number = units.group(unit + 1);
                millis += number == null ? 0 : Long.parseLong(number) * UNIT_MILLIS[unit];
            }
        }
        return millis;
    }

    private static String two(long whole, long large, String largeName, long small, String smallName) {
        long rest = whole % large / small;
        String text = whole / large + largeName;
        return rest == 0 ? text : text + " " + rest + smallName;
    }
}
