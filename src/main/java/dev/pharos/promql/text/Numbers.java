package dev.pharos.promql.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What number and duration tokens mean.
public final class Numbers {
    private static final Pattern DURATION = Pattern.compile(
            "(?:([0-9]+)y)?(?:([0-9]+)w)?(?:([0-9]+)d)?" + "(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?");

    /// Milliseconds of the units, in the order of the pattern.
    private static final long[] UNITS = {
        365L * 24 * 3_600_000, 7L * 24 * 3_600_000, 24L * 3_600_000, 3_600_000, 60_000, 1_000, 1
    };

    /// Durations are counted in nanoseconds of 63 bits.
    private static final long GREATEST = Long.MAX_VALUE / 1_000_000;

    /// Milliseconds, or why there are none.
    public record Duration(long millis, String problem) {}

    private Numbers() {}

    /// A number, infinite where the token's is too great; not there where the token is none.
    public static Optional<Double> value(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        if (isInfinity(word)) {
            return Optional.of(Double.POSITIVE_INFINITY);
        }
        if (word.equals("nan")) {
            return Optional.of(Double.NaN);
        }
        String plain = word.replace("_", "");
        try {
            return Optional.of(integer(plain));
        } catch (NumberFormatException notAnInteger) {
            return plain.startsWith("0x") ? Optional.empty() : decimal(plain);
        }
    }

    public static boolean isInfinity(String token) {
        return token.equalsIgnoreCase("inf");
    }

    /// As Go reads them: hexadecimal after `0x`, octal after another zero.
    private static double integer(String text) {
        if (text.startsWith("0x")) {
            return Long.parseLong(text, 2, text.length(), 16);
        }
        return text.length() > 1 && text.charAt(0) == '0' ? Long.parseLong(text, 8) : Long.parseLong(text);
    }

    private static Optional<Double> decimal(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    public static Duration duration(String token) {
        Matcher parts = DURATION.matcher(token);
        if (!parts.matches()) {
            return new Duration(0, "not a valid duration string: " + Quoted.of(token));
        }
        long total = 0;
        for (int i = 0; i < UNITS.length; i++) {
            String part = parts.group(i + 1);
            if (part != null) {
                long count = part.length() > 18 ? Long.MAX_VALUE : Long.parseLong(part);
                if (count > GREATEST / UNITS[i]) {
                    return new Duration(0, "duration out of range");
                }
                total += count * UNITS[i];
            }
        }
        return total > GREATEST ? new Duration(0, "duration out of range") : new Duration(total, "");
    }

    /// Seconds as a duration.
    public static Duration duration(double seconds) {
        double millis = seconds * 1000;
        return Math.abs(millis) <= GREATEST
                ? new Duration((long) millis, "")
                : new Duration(0, "duration out of range");
    }

    /// With six decimals, as Go's `%f`.
    public static String fixed(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        return new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }
}
