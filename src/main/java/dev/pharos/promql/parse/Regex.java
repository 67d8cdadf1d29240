package dev.pharos.promql.parse;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/// Regular expressions of matchers (RE2), which match whole values.
public final class Regex {
    /// RE2 refuses what nests deeper.
    private static final int DEEPEST = 1000;

    private Regex() {}

    /// @throws PatternSyntaxException in the words of Prometheus
    public static Pattern compile(String expression, Dialect dialect) {
        String anchored = "^(?:" + expression + ")$";
        refuseDeep(expression, dialect == Dialect.V2 ? anchored : expression);
        if (dialect == Dialect.V2) {
            return compile(anchored, 0);
        }
        var _ = compile(expression, Pattern.DOTALL);
        return compile(anchored, Pattern.DOTALL);
    }

    /// re2j takes a closing parenthesis too many for an error of its own.
    private static Pattern compile(String expression, int flags) {
        try {
            return Pattern.compile(expression, flags);
        } catch (PatternSyntaxException e) {
            if (e.getPattern().equals("stack underflow")) {
                throw new PatternSyntaxException("unexpected )", expression);
            }
            throw e;
        }
    }

    private static void refuseDeep(String expression, String shown) {
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new PatternSyntaxException("expression nests too deeply", shown);
            }
        }
    }
}
