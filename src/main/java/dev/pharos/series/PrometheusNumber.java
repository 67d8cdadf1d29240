package dev.pharos.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers exactly as Prometheus writes them into its answers: the shortest decimal that reads as the same double.
public final class PrometheusNumber {
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double LARGEST_PLAIN = 1e21;

    private PrometheusNumber() {}

    /// A sample's value: `1`, `0.000001`, `1e-07`, `1e+21`, `NaN`, `+Inf`, `-0`.
    public static String sample(double value) {
        double size = Math.abs(value);
        boolean scientific = size != 0 && (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN) && Double.isFinite(value);
        return scientific ? scientific(value) : scalar(value);
    }

    /// A scalar's value: never with an exponent, however long.
    public static String scalar(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            return Long.toString((long) value);
        }
        return shortest(value).toPlainString();
    }

    /// A sample's time in seconds, from milliseconds: `1700000000`, `1700000000.250`.
    public static String sampleTime(long millis) {
        long size = Math.abs(millis);
        return millis % 1000 == 0
                ? Long.toString(millis / 1000)
                : String.format(Locale.ROOT, "%s%d.%03d", millis < 0 ? "-" : "", size / 1000, size % 1000);
    }

    /// The time of a scalar or string in seconds, without closing zeros: `1700000000.25`.
    public static String scalarTime(long millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }

    private static String scientific(double value) {
        BigDecimal shortest = shortest(value);
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        return (value < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + (Math.abs(exponent) < 10 ? "0" : "")
                + Math.abs(exponent);
    }

    /// Without closing zeros. Java's own text has two digits at the least and then prefers the nearest: 4.9E-324,
    /// where one digit is enough.
    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (decimal.precision() == 2) {
            BigDecimal shorter = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() == value) {
                return shorter.stripTrailingZeros();
            }
        }
        return decimal;
    }
}
