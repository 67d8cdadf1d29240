package dev.pharos.alerts;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Matchers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Which alerts are looked at, as it is typed: matchers (`severity=critical`, `instance=~"10\\..*"`) and words, which
/// are looked for in labels and annotations; separated by spaces, and all of them have to hold.
public record AlertFilter(List<Matcher> matchers, List<String> words, List<Unread> unread) {
    /// What is open to all.
    public static final AlertFilter ALL = new AlertFilter(List.of(), List.of(), List.of());

    /// A term that is meant to be a matcher and is none.
    public record Unread(String term, Matchers.Problem problem) {}

    public AlertFilter {
        matchers = List.copyOf(matchers);
        words = List.copyOf(words);
        unread = List.copyOf(unread);
    }

    public static AlertFilter parse(String text) {
        List<Matcher> matchers = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (String term : terms(text)) {
            if (term.indexOf('=') < 0 && !term.contains("!~")) {
                words.add(term.toLowerCase(Locale.ROOT));
            } else {
                switch (Matchers.read(term)) {
                    case Matchers.Reading.Read(Matcher matcher) -> matchers.add(matcher);
                    case Matchers.Reading.Unread(Matchers.Problem problem) -> unread.add(new Unread(term, problem));
                }
            }
        }
        return new AlertFilter(matchers, words, unread);
    }

    /// At spaces that are in no quotes.
    private static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        StringBuilder term = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && !quoted) {
                take(term, terms);
            } else {
                term.append(c);
                if (c == '\\' && quoted && i + 1 < text.length()) {
                    i++;
                    term.append(text.charAt(i));
                } else if (c == '"') {
                    quoted = !quoted;
                }
            }
        }
        take(term, terms);
        return terms;
    }

    private static void take(StringBuilder term, List<String> terms) {
        if (!term.isEmpty()) {
            terms.add(term.toString());
            term.setLength(0);
        }
    }

    public boolean test(JoinedAlert alert) {
        return matchers.stream().allMatch(matcher -> matcher.matches(alert.labels()))
                && words.stream().allMatch(word -> says(alert, word));
    }

    private static boolean says(JoinedAlert alert, String word) {
        return alert.labels().toMap().values().stream().anyMatch(value -> has(value, word))
                || alert.annotations().toMap().values().stream().anyMatch(value -> has(value, word));
    }

    private static boolean has(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
