package dev.pharos.series;

import java.util.Locale;

/// How a number is written for people: scaled by itself, with its unit, in three significant figures or so, always
/// with a point, so that columns of them align and can be compared.
///
/// IEC prefixes (powers of 1024) for memory, SI prefixes (powers of 1000) for rates and for what networks carry.
public enum Unit {
    /// A bare count: `12.4 k`.
    COUNT,
    /// Memory and files, powers of 1024: `1.8 GiB`.
    BYTES,
    /// Powers of 1000: `1.9 GB`.
    DECIMAL_BYTES,
    /// `12.4 MB/s`.
    BYTES_PER_SECOND,
    /// `12.4 k/s`.
    PER_SECOND,
    /// A ratio where 1 is the whole: `97.3 %`.
    RATIO,
    /// Already in hundredths: `97.3 %`.
    PERCENT,
    /// Seconds: `850 µs`, `12 s`, `3 h 5 min`, `12 d 4 h`.
    SECONDS,
    MILLISECONDS,
    MICROSECONDS,
    /// A bare number that is not scaled: versions, ratios such as the fragmentation.
    PLAIN;

    /// What stands for a value that is not there.
    public static final String ABSENT = "–";

    /// So many decimals are read at a glance.
    private static final int SHORT = 3;

    private static final String[] NONE = {""};
    private static final String[] SI = {"", "k", "M", "G", "T", "P", "E"};
    private static final String[] IEC = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    private static final String[] DECIMAL = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

    /// The value with its unit; [#ABSENT] for NaN, `∞` for infinities.
    public String format(double value) {
        return format(value, DurationWords.SYMBOLS);
    }

    /// The same, times in a language's words.
    public String format(double value, DurationWords words) {
        if (Double.isNaN(value)) {
            return ABSENT;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        return switch (this) {
            case COUNT -> scaled(value, 1000, SI, "");
            case BYTES -> scaled(value, 1024, IEC, "");
            case DECIMAL_BYTES -> scaled(value, 1000, DECIMAL, "");
            case BYTES_PER_SECOND -> scaled(value, 1000, DECIMAL, "/s");
            case PER_SECOND -> perSecond(value);
            case RATIO -> figures(value * 100) + " %";
            case PERCENT -> figures(value) + " %";
            case SECONDS -> Durations.format(value, words);
            case MILLISECONDS -> Durations.format(value / 1e3, words);
            case MICROSECONDS -> Durations.format(value / 1e6, words);
            case PLAIN -> figures(value);
        };
    }

    /// A change of such values, with its sign: `+1.2 MiB`.
    public String formatChange(double change) {
        String text = format(change);
        return change > 0 ? "+" + text : text;
    }

    /// How fast such values change, by the second and with its sign: `+4.1 KiB/s`, `-3 k/s²`.
    public String formatPace(double perSecond) {
        if (!Double.isFinite(perSecond)) {
            return format(perSecond);
        }
        String text = switch (this) {
            case COUNT, PLAIN -> PER_SECOND.format(perSecond);
            case PER_SECOND, BYTES_PER_SECOND -> format(perSecond) + "²";
            case BYTES, DECIMAL_BYTES, RATIO, PERCENT, SECONDS, MILLISECONDS, MICROSECONDS -> format(perSecond) + "/s";
        };
        return perSecond > 0 ? "+" + text : text;
    }

    /// For a column: shares of a whole with one decimal, so that they stand under one another.
    public String inColumn(double value) {
        boolean share = Double.isFinite(value) && (this == RATIO || this == PERCENT);
        return share ? String.format(Locale.ROOT, "%.1f %%", this == RATIO ? value * 100 : value) : format(value);
    }

    /// For an axis: with as many decimals as it takes to tell values that are `step` apart.
    public String format(double value, double step) {
        if (!Double.isFinite(value)) {
            return format(value);
        }
        return switch (this) {
            case COUNT -> onAxis(value, step, 1000, SI, "");
            case BYTES -> onAxis(value, step, 1024, IEC, "");
            case DECIMAL_BYTES -> onAxis(value, step, 1000, DECIMAL, "");
            case BYTES_PER_SECOND -> onAxis(value, step, 1000, DECIMAL, "/s");
            case PER_SECOND -> onAxis(value, step, 1000, SI, Math.abs(value) < 999.5 ? " /s" : "/s");
            case RATIO -> onAxis(value * 100, step * 100, 1000, NONE, " %");
            case PERCENT -> onAxis(value, step, 1000, NONE, " %");
            case PLAIN -> onAxis(value, step, 1000, NONE, "");
            case SECONDS -> Durations.format(value, step);
            case MILLISECONDS -> Durations.format(value / 1e3, step / 1e3);
            case MICROSECONDS -> Durations.format(value / 1e6, step / 1e6);
        };
    }

    static String onAxis(double value, double step, int base, String[] prefixes, String suffix) {
        double size = Math.abs(value);
        double distance = Math.abs(step);
        int power = 0;
        while (size >= base && power < prefixes.length - 1) {
            size /= base;
            distance /= base;
            power++;
        }
        if (size >= 1e15) {
            // Beyond all prefixes.
            return figures(value) + (prefixes[0].isEmpty() ? "" : " " + prefixes[0]) + suffix;
        }
        String number = distance < 1e-9
                ? figures(Math.copySign(size, value))
                : trimmed(String.format(Locale.ROOT, "%." + decimals(distance) + "f", Math.copySign(size, value)));
        return prefixes[power].isEmpty() ? number + suffix : number + " " + prefixes[power] + suffix;
    }

    /// How many decimals a round number has; of one that has many, as a power of two, those that it takes to tell its
    /// multiples apart.
    private static int decimals(double step) {
        int decimals = 0;
        double rest = step;
        while (decimals < 9 && Math.abs(rest - Math.rint(rest)) > 1e-6 * Math.max(1, rest)) {
            rest *= 10;
            decimals++;
        }
        return decimals <= SHORT ? decimals : Math.clamp((int) Math.ceil(-Math.log10(step)) + 1, SHORT, decimals);
    }

    private static String perSecond(double value) {
        String text = scaled(value, 1000, SI, "");
        return Character.isLetter(text.charAt(text.length() - 1)) ? text + "/s" : text + " /s";
    }

    private static String scaled(double value, int base, String[] prefixes, String suffix) {
        double size = Math.abs(value);
        int power = 0;
        // From half a unit below the base on, the number would be written as the base itself: it gets the next prefix.
        while (size >= base - 0.5 && power < prefixes.length - 1) {
            size /= base;
            power++;
        }
        if (size >= 1e15) {
            return figures(value) + (prefixes[0].isEmpty() ? "" : " " + prefixes[0]) + suffix;
        }
        String number = figures(Math.copySign(size, value));
        return prefixes[power].isEmpty() ? number + suffix : number + " " + prefixes[power] + suffix;
    }

    /// Three significant figures for what is under 1000, whole numbers without a point, no exponent unless tiny.
    static String figures(double value) {
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size >= 1e15 || size < 1e-6) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        // 1.0005: what rounds up to the next power of ten has one decimal less.
        int decimals = Math.clamp(2 - (int) Math.floor(Math.log10(size * 1.0005)), 0, 8);
        return trimmed(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    private static String trimmed(String number) {
        if (number.indexOf('.') < 0) {
            return number;
        }
        int end = number.length();
        while (number.charAt(end - 1) == '0') {
            end--;
        }
        return number.substring(0, number.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
