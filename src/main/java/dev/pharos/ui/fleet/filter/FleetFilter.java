package dev.pharos.ui.fleet.filter;

import dev.pharos.ui.fleet.line.InstanceFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which instances to show. The grammar, terms apart by blanks, all must hold:
///
/// - `word` or `"two words"`: in a name, an address, a node, a group, a cluster or a version
/// - `role:replica node:x group:y cluster:z health:down version:7 problem:link-down alert:name job:j`;
///   of several for one field any will do
/// - `label=value`: of a scrape target, exactly
/// - `memory>80 hit<90 ops>10k lag>5 clients>100 evictions>0 alerts>0 uptime<3600`
/// - `-term`: must not hold
///
/// Whatever is none of these is a word: addresses hold colons, too. What was hardly meant as one is told
/// ([#notUnderstood()]).
public final class FleetFilter {
    public static final FleetFilter ALL = new FleetFilter(List.of(), List.of());

    private static final Pattern TERM = Pattern.compile("-?(?:[^\\s\"]+\"[^\"]*\"?|\"[^\"]*\"?|\\S+)");
    private static final Pattern HAS = Pattern.compile("([a-z]+):(.+)");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=(.*)");
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]{1,4}:[0-9a-fA-F:]*");
    private static final Pattern BEGUN = Pattern.compile("[a-z]+[<>](\\d+\\.)?");
    private static final Pattern COMPARISON = Pattern.compile("([a-zA-Z_]+)[<>].*");
    private static final Pattern COMPARES = Pattern.compile("([a-z]+)([<>])(\\d+(?:\\.\\d+)?)([kKmMgG]?)%?");

    private final List<Term> all = new ArrayList<>();
    private final Map<String, List<Term>> anyBySubject = new HashMap<>();
    private final List<NotUnderstood> notUnderstood;

    private FleetFilter(List<Term> terms, List<NotUnderstood> notUnderstood) {
        this.notUnderstood = List.copyOf(notUnderstood);
        for (Term term : terms) {
            if (term.subject().isEmpty()) {
                all.add(term);
            } else {
                anyBySubject
                        .computeIfAbsent(term.subject(), _ -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    public static FleetFilter parse(String text) {
        List<Term> terms = new ArrayList<>();
        List<NotUnderstood> strange = new ArrayList<>();
        Matcher matcher = TERM.matcher(text.strip());
        while (matcher.find()) {
            String written = matcher.group();
            boolean not = written.length() > 1 && written.startsWith("-");
            String bare = (not ? written.substring(1) : written).replace("\"", "");
            // A comparison whose number is still being typed asks for nothing yet.
            if (!bare.isEmpty() && !isBegun(bare)) {
                Term term = term(bare);
                terms.add(not ? new Term.Not(term) : term);
                if (term instanceof Term.Word && !written.contains("\"")) {
                    strange(bare).ifPresent(strange::add);
                }
            }
        }
        return terms.isEmpty() ? ALL : new FleetFilter(terms, strange);
    }

    public boolean test(InstanceFacts facts) {
        for (Term term : all) {
            if (!term.test(facts)) {
                return false;
            }
        }
        for (List<Term> any : anyBySubject.values()) {
            if (any.stream().noneMatch(term -> term.test(facts))) {
                return false;
            }
        }
        return true;
    }

    /// Terms that were meant as more than words, in the order in which they were typed.
    public List<NotUnderstood> notUnderstood() {
        return notUnderstood;
    }

    /// What may stand before a colon: `role: node: …`.
    public static String fields() {
        return Arrays.stream(TextField.values())
                .map(field -> field.token() + ":")
                .collect(Collectors.joining(" "));
    }

    /// What may be compared: `memory ops …`.
    public static String numbers() {
        return Arrays.stream(NumberField.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static boolean isBegun(String word) {
        Matcher comparison = COMPARISON.matcher(word);
        return comparison.matches()
                && NumberField.of(comparison.group(1)).isPresent()
                && BEGUN.matcher(word).matches();
    }

    /// A host with its port is a word, so are an IPv6 address and a URL, and what is in quotes.
    private static Optional<NotUnderstood> strange(String word) {
        Matcher comparison = COMPARISON.matcher(word);
        if (comparison.matches()) {
            String field = comparison.group(1);
            return Optional.of(new NotUnderstood(
                    word,
                    field,
                    NumberField.of(field).isPresent()
                            ? NotUnderstood.Why.NO_NUMBER
                            : NotUnderstood.Why.NO_NUMBER_FIELD));
        }
        Matcher has = HAS.matcher(word);
        boolean address = has.matches()
                && (PORT.matcher(has.group(2)).matches()
                        || has.group(2).startsWith("/")
                        || IPV6.matcher(word).matches());
        return has.matches() && !address
                ? Optional.of(new NotUnderstood(word, has.group(1), NotUnderstood.Why.NO_FIELD))
                : Optional.empty();
    }

    public boolean isAll() {
        return all.isEmpty() && anyBySubject.isEmpty();
    }

    private static Term term(String bare) {
        Matcher compares = COMPARES.matcher(bare);
        if (compares.matches()) {
            var field = NumberField.of(compares.group(1));
            if (field.isPresent()) {
                Term.Sign sign = compares.group(2).equals(">") ? Term.Sign.ABOVE : Term.Sign.BELOW;
                return new Term.Compares(
                        field.get(), sign, Double.parseDouble(compares.group(3)) * factor(compares.group(4)));
            }
        }
        Matcher has = HAS.matcher(bare);
        if (has.matches()) {
            var field = TextField.of(has.group(1));
            if (field.isPresent()) {
                return new Term.Has(field.get(), has.group(2).toLowerCase(Locale.ROOT));
            }
        }
        Matcher label = LABEL.matcher(bare);
        return label.matches()
                ? new Term.LabelIs(label.group(1), label.group(2))
                : new Term.Word(bare.toLowerCase(Locale.ROOT));
    }

    private static double factor(String suffix) {
        return switch (suffix.toLowerCase(Locale.ROOT)) {
            case "k" -> 1e3;
            case "m" -> 1e6;
            case "g" -> 1e9;
            default -> 1;
        };
    }
}
