package dev.pharos.alerting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads matchers as people type them: `severity=critical`, `instance=~"10\\..*"`, `job!=node`.
public final class Matchers {
    private Matchers() {}

    /// Why a text is no matcher.
    public enum Problem {
        /// Not a name, an operator and a value.
        FORM,
        /// A quoted value that does not end, or goes on after its end.
        QUOTES,
        /// The value is to be a regular expression and is none.
        REGEX
    }

    /// What a text turned out to be.
    public sealed interface Reading {
        record Read(Matcher matcher) implements Reading {}

        record Unread(Problem problem) implements Reading {}
    }

    /// Spaces around name and operator do not matter; names and values may be in double quotes, with `\"`, `\\` and
    /// `\n` in them.
    public static Reading read(String text) {
        String typed = text.strip();
        int end = typed.startsWith("\"") ? quoteEnd(typed) + 1 : 0;
        while (end < typed.length() && "=!".indexOf(typed.charAt(end)) < 0) {
            end++;
        }
        Optional<String> name = value(typed.substring(0, end).strip());
        Matcher.Operator operator = operator(typed, end);
        if (name.isEmpty() || name.get().isEmpty() || operator == null) {
            return new Reading.Unread(Problem.FORM);
        }
        Optional<String> value =
                value(typed.substring(end + operator.sign().length()).strip());
        if (value.isEmpty()) {
            return new Reading.Unread(Problem.QUOTES);
        }
        return Matcher.of(name.get(), operator, value.get())
                .<Reading>map(Reading.Read::new)
                .orElseGet(() -> new Reading.Unread(Problem.REGEX));
    }

    /// The place of the quote that ends the one at the beginning; the end where there is none.
    private static int quoteEnd(String text) {
        int i = 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, text.length() - 1);
    }

    private static Optional<String> value(String raw) {
        return raw.startsWith("\"") ? unquoted(raw) : Optional.of(raw);
    }

    private static Matcher.@Nullable Operator operator(String text, int at) {
        for (Matcher.Operator operator : new Matcher.Operator[] {
            Matcher.Operator.REGEX, Matcher.Operator.NOT_REGEX, Matcher.Operator.NOT_EQUAL, Matcher.Operator.EQUAL
        }) {
            if (text.startsWith(operator.sign(), at)) {
                return operator;
            }
        }
        return null;
    }

    private static Optional<String> unquoted(String raw) {
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '"') {
                return i == raw.length() - 1 ? Optional.of(value.toString()) : Optional.empty();
            }
            if (c == '\\' && i + 1 < raw.length()) {
                i++;
                char escaped = raw.charAt(i);
                switch (escaped) {
                    case 'n' -> value.append('\n');
                    case '"', '\\' -> value.append(escaped);
                    // An expression's own: `\d`.
                    default -> value.append('\\').append(escaped);
                }
            } else {
                value.append(c);
            }
        }
        return Optional.empty();
    }
}
