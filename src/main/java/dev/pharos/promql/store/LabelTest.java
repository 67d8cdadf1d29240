package dev.pharos.promql.store;

import com.google.re2j.Pattern;
import dev.pharos.promql.ast.LabelMatcher;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.promql.parse.Regex;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

/// A matcher made ready to be asked many times. Regular expressions that are but words, with or without `.*` around
/// them, are compared as such.
///
/// @param name of the label
/// @param value holds of the values that match; an absent label is the empty one
public record LabelTest(String name, Predicate<String> value) {
    private static final String SPECIAL = "\\.+*?()|[]{}^$";

    /// @throws com.google.re2j.PatternSyntaxException where it is a regular expression that is none
    public static LabelTest of(LabelMatcher matcher, Dialect dialect) {
        String value = matcher.value();
        return new LabelTest(
                matcher.name(),
                switch (matcher.op()) {
                    case EQUAL -> value::equals;
                    case NOT_EQUAL -> actual -> !value.equals(actual);
                    case MATCHES -> regex(value, dialect);
                    case MATCHES_NOT -> regex(value, dialect).negate();
                });
    }

    private static Predicate<String> regex(String expression, Dialect dialect) {
        Pattern pattern = Regex.compile(expression, dialect);
        String[] words = expression.split("\\|", -1);
        if (isLiteral(String.join("", words))) {
            return Set.copyOf(Arrays.asList(words))::contains;
        }
        boolean before = expression.startsWith(".*");
        boolean after = expression.endsWith(".*") && expression.length() > 2;
        String core = expression.substring(before ? 2 : 0, expression.length() - (after ? 2 : 0));
        if ((before || after) && isLiteral(core)) {
            // In 2.x the dot is no line break.
            boolean anyLine = dialect == Dialect.V3;
            return actual -> {
                boolean same = before ? after ? actual.contains(core) : actual.endsWith(core) : actual.startsWith(core);
                return same
                        && (anyLine
                                || actual.indexOf('\n') < 0
                                || pattern.matcher(actual).find());
            };
        }
        return actual -> pattern.matcher(actual).find();
    }

    private static boolean isLiteral(String text) {
        return text.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
    }
}
