package dev.pharos.promql.parse;

import dev.pharos.promql.ast.Span;
import dev.pharos.promql.text.Quoted;
import java.util.Locale;

/// @param text as written; for an error, what is wrong
public record Token(Kind kind, Span span, String text) {
    public enum Kind {
        IDENTIFIER,
        /// A name with a colon: only a metric may have it.
        METRIC_IDENTIFIER,
        NUMBER,
        DURATION,
        STRING,
        COMMENT,
        /// Between expressions, in matchers, and `@`; words such as `and` as well.
        OPERATOR,
        AGGREGATION,
        /// `by`, `on`, `offset`, `bool`, …
        KEYWORD,
        /// `start` and `end`, as they follow `@`.
        BOUND,
        EQUALS,
        COMMA,
        COLON,
        LEFT_PAREN,
        RIGHT_PAREN,
        LEFT_BRACE,
        RIGHT_BRACE,
        LEFT_BRACKET,
        RIGHT_BRACKET,
        ERROR,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// Whether it is an operator, keyword or aggregation of that name, in whichever case.
    boolean is(Kind other, String word) {
        return kind == other && word().equals(word);
    }

    String word() {
        return text.toLowerCase(Locale.ROOT);
    }

    /// As Prometheus names what it did not expect.
    String description() {
        return switch (kind) {
            case END -> "end of input";
            case ERROR -> "error " + text;
            case IDENTIFIER -> "identifier " + Quoted.of(text);
            case METRIC_IDENTIFIER -> "metric identifier " + Quoted.of(text);
            case NUMBER -> "number " + shortened();
            case DURATION -> "duration " + shortened();
            case STRING -> "string " + shortened();
            case COMMENT -> "comment " + shortened();
            case OPERATOR -> "<op:" + text + ">";
            case AGGREGATION -> "<aggr:" + text + ">";
            case KEYWORD -> "<" + text + ">";
            default -> shortened();
        };
    }

    /// Cut where it is longer than ten bytes, to ten characters.
    private String shortened() {
        if (Quoted.utf8Length(text) <= 10) {
            return Quoted.of(text);
        }
        int end = text.offsetByCodePoints(0, Math.min(10, text.codePointCount(0, text.length())));
        return Quoted.of(text.substring(0, end)) + "...";
    }
}
