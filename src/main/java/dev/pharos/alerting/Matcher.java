package dev.pharos.alerting;

import dev.pharos.series.Labels;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A condition on one label, as silences and routes have them.
public final class Matcher {
    /// How a label's value is compared.
    public enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        REGEX("=~"),
        NOT_REGEX("!~");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public boolean isRegex() {
            return this == REGEX || this == NOT_REGEX;
        }

        /// Whether it holds of what matches, and not of the rest.
        public boolean isPositive() {
            return this == EQUAL || this == REGEX;
        }

        /// @param regex    whether the value is an expression
        /// @param positive whether it holds of what matches
        public static Operator of(boolean regex, boolean positive) {
            return regex ? (positive ? REGEX : NOT_REGEX) : (positive ? EQUAL : NOT_EQUAL);
        }
    }

    private final String name;
    private final Operator operator;
    private final String value;
    private final Pattern pattern;

    private Matcher(String name, Operator operator, String value, Pattern pattern) {
        this.name = name;
        this.operator = operator;
        this.value = value;
        this.pattern = pattern;
    }

    /// Empty where the value is to be an expression and is none.
    public static Optional<Matcher> of(String name, Operator operator, String value) {
        try {
            // An expression matches the whole value, whatever its own ends are.
            Pattern pattern = Pattern.compile(operator.isRegex() ? value : Pattern.quote(value), Pattern.DOTALL);
            return Optional.of(new Matcher(name, operator, value, pattern));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /// A label that has this very value.
    public static Matcher equal(String name, String value) {
        return new Matcher(name, Operator.EQUAL, value, Pattern.compile(Pattern.quote(value)));
    }

    public String name() {
        return name;
    }

    public Operator operator() {
        return operator;
    }

    public String value() {
        return value;
    }

    /// Whether it holds of a label set; a label that is not there has an empty value.
    public boolean matches(Labels labels) {
        return pattern.matcher(labels.get(name)).matches() == operator.isPositive();
    }

    /// Whether it holds of a label set that lacks the label: a silence of such matchers alone is refused.
    public boolean matchesNothing() {
        return matches(Labels.EMPTY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matcher that
                && name.equals(that.name)
                && operator == that.operator
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return (name.hashCode() * 31 + operator.hashCode()) * 31 + value.hashCode();
    }

    /// As Alertmanager and amtool write it: `instance=~"10\\..*"`.
    @Override
    public String toString() {
        return Labels.quotedName(name) + operator.sign() + Labels.quoted(value);
    }
}
