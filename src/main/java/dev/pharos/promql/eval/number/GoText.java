package dev.pharos.promql.eval.number;

import dev.pharos.series.PrometheusNumber;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Numbers and templates as Go reads and writes them.
public final class GoText {
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|[+-]?0[xX]([0-9a-fA-F]+\\.?[0-9a-fA-F]*|\\.[0-9a-fA-F]+)[pP][+-]?\\d+");

    private GoText() {}

    /// A number; empty where the text is none, or one that is too large.
    public static OptionalDouble parse(String text) {
        if (NUMBER.matcher(text).matches()) {
            double value = Double.parseDouble(text);
            return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "inf", "+inf", "infinity", "+infinity" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
            case "-inf", "-infinity" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
            case "nan" -> OptionalDouble.of(Double.NaN);
            default -> OptionalDouble.empty();
        };
    }

    /// `%v` of a number: the shortest decimal, with an exponent where it is below −4 or above 20.
    public static String general(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value) || size == 0 || (size >= 1e-4 && size < 1e21)) {
            return PrometheusNumber.scalar(value);
        }
        String text = Double.toString(value).replace(".0E", "E");
        int e = text.indexOf('E');
        int exponent = Integer.parseInt(text.substring(e + 1));
        return text.substring(0, e)
                + String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
