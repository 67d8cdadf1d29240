package dev.pharos.alerts.rule;

import dev.pharos.series.Durations;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/// An expression of numbers alone, `0.9` or `10 * 60`, as PromQL reckons it.
final class Constant {
    /// Nobody writes a longer one; every sign and bracket of it is looked into.
    private static final int LONGEST = 500;

    private final String text;
    private int at;

    private Constant(String text) {
        this.text = text;
    }

    /// Empty where it is no number.
    static OptionalDouble of(String text) {
        if (text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        Constant constant = new Constant(text);
        try {
            double value = constant.sum();
            constant.skip();
            return constant.at == text.length() ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            // Something else stands there: the text is no constant, which is all that was asked.
            return OptionalDouble.empty();
        }
    }

    private double sum() {
        double value = product();
        while (true) {
            if (take('+')) {
                value += product();
            } else if (take('-')) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = signed();
        while (true) {
            if (take('*')) {
                value *= signed();
            } else if (take('/')) {
                value /= signed();
            } else if (take('%')) {
                value %= signed();
            } else {
                return value;
            }
        }
    }

    /// A power binds closer than a sign before it, and is done from the right.
    private double signed() {
        if (take('-')) {
            return -signed();
        }
        if (take('+')) {
            return signed();
        }
        double base = one();
        return take('^') ? Math.pow(base, signed()) : base;
    }

    private double one() {
        if (take('(')) {
            double value = sum();
            if (!take(')')) {
                throw new NumberFormatException(text);
            }
            return value;
        }
        skip();
        int start = at;
        while (at < text.length() && isPart(start)) {
            at++;
        }
        return number(text.substring(start, at).replace("_", "").toLowerCase(Locale.ROOT));
    }

    /// A sign is part of a number after its `e` only.
    private boolean isPart(int start) {
        char c = text.charAt(at);
        boolean exponent = (c == '+' || c == '-')
                && at > start
                && Character.toLowerCase(text.charAt(at - 1)) == 'e'
                && !text.startsWith("0x", start);
        return ExpressionText.isNamePart(c) || exponent;
    }

    private static double number(String word) {
        if (word.equals("inf")) {
            return Double.POSITIVE_INFINITY;
        }
        if (word.startsWith("0x")) {
            return Long.parseLong(word.substring(2), 16);
        }
        if (word.matches("[0-9]*\\.?[0-9]+(e[+-]?[0-9]+)?|[0-9]+\\.")) {
            return Double.parseDouble(word);
        }
        // Prometheus 3 takes durations for their seconds.
        Duration length = Durations.parse(word).orElseThrow(() -> new NumberFormatException(word));
        return length.toMillis() / 1e3;
    }

    private boolean take(char c) {
        skip();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
