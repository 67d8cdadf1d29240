package dev.pharos.alerts;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Matchers;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which alerts are looked at, as it is typed: matchers (`severity=critical`, `instance=~"10\\..*"`) and words, which
/// are looked for in labels and annotations; separated by spaces, and all of them have to hold.
public record AlertFilter(List<Matcher> matchers, List<String> words, List<Unread> unread) {
    /// What is open to all.
    public static final AlertFilter ALL = new AlertFilter(List.of(), List.of(), List.of());

    private static final Set<String> PSEUDO = Set.of("receiver", "state", "node");

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

    /// Those of its matchers that a silence can have: not those of what alerts are listed by and have no label of.
    ///
    /// @param alerts that are on
    public List<Matcher> silenceable(List<JoinedAlert> alerts) {
        return matchers.stream()
                .filter(matcher -> !PSEUDO.contains(matcher.name())
                        || alerts.stream().anyMatch(alert -> alert.labels().has(matcher.name())))
                .toList();
    }

    /// An alert without a label `receiver`, `state` or `node` is asked for what these words mean.
    private static boolean holds(Matcher matcher, JoinedAlert alert) {
        String name = matcher.name();
        if (!PSEUDO.contains(name) || alert.labels().has(name)) {
            return matcher.matches(alert.labels());
        }
        HeldAlert held = alert.held();
        List<String> values = switch (name) {
            case "state" -> List.of(alert.state().name().toLowerCase(Locale.ROOT));
            case "node" -> List.of(alert.node());
            default -> held == null || held.receivers().isEmpty() ? List.of("") : held.receivers();
        };
        // Of several receivers one is enough, and none may be one that is not wanted.
        return matcher.operator().isPositive()
                ? values.stream().anyMatch(value -> matcher.matches(Labels.of(name, value)))
                : values.stream().allMatch(value -> matcher.matches(Labels.of(name, value)));
    }

    public boolean test(JoinedAlert alert) {
        return matchers.stream().allMatch(matcher -> holds(matcher, alert))
                && words.stream().allMatch(word -> says(alert, word));
    }

    /// What fired, and is known by its labels alone.
    public boolean test(Labels labels) {
        return test(JoinedAlert.of(new Alert(labels, Labels.EMPTY, Alert.State.FIRING, 0, Double.NaN)));
    }

    private static boolean says(JoinedAlert alert, String word) {
        return alert.labels().toMap().values().stream().anyMatch(value -> has(value, word))
                || alert.annotations().toMap().values().stream().anyMatch(value -> has(value, word));
    }

    private static boolean has(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
