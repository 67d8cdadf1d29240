package dev.pharos.alerting;

import java.util.Optional;

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

    /// Spaces around name and operator do not matter; a value may be in double quotes, with `\"`, `\\` and `\n` in it.
    public static Reading read(String text) {
        int end = 0;
        while (end < text.length() && "=!".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(0, end).strip();
        Matcher.Operator operator = operator(text, end);
        if (name.isEmpty() || operator == null) {
            return new Reading.Unread(Problem.FORM);
        }
        String raw = text.substring(end + operator.sign().length()).strip();
        Optional<String> value = raw.startsWith("\"") ? unquoted(raw) : Optional.of(raw);
        if (value.isEmpty()) {
            return new Reading.Unread(Problem.QUOTES);
        }
        return Matcher.of(name, operator, value.get())
                .<Reading>map(Reading.Read::new)
                .orElseGet(() -> new Reading.Unread(Problem.REGEX));
    }

    private static Matcher.@org.jspecify.annotations.Nullable Operator operator(String text, int at) {
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
