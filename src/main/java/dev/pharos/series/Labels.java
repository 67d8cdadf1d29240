package dev.pharos.series;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The identity of a series: names and values, sorted by name. An empty value is the same as an absent label, as in
/// Prometheus.
public final class Labels implements Comparable<Labels> {
    /// The label that carries the metric's name.
    public static final String NAME = "__name__";

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    public static final Labels EMPTY = new Labels(new String[0]);

    /// name, value, name, value, … sorted by name.
    private final String[] pairs;

    private final int hash;

    private Labels(String[] sortedPairs) {
        this.pairs = sortedPairs;
        this.hash = Arrays.hashCode(sortedPairs);
    }

    /// Labels from `name, value, name, value, …` in any order.
    ///
    /// @throws IllegalArgumentException on an odd count or a name given twice
    public static Labels of(String... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("a label name without a value: " + Arrays.toString(pairs));
        }
        if (isSorted(pairs)) {
            return pairs.length == 0 ? EMPTY : new Labels(pairs.clone());
        }
        NavigableMap<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (sorted.put(pairs[i], pairs[i + 1]) != null) {
                throw new IllegalArgumentException("label given twice: " + pairs[i]);
            }
        }
        return of(sorted);
    }

    /// Names that ascend, and no empty value: nothing is left to do. Servers send them so.
    private static boolean isSorted(String[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1].isEmpty() || (i > 0 && pairs[i - 2].compareTo(pairs[i]) >= 0)) {
                return false;
            }
        }
        return true;
    }

    public static Labels of(Map<String, String> map) {
        NavigableMap<String, String> sorted = map instanceof NavigableMap<String, String> s ? s : new TreeMap<>(map);
        String[] pairs = new String[sorted.size() * 2];
        int n = 0;
        for (Map.Entry<String, String> entry : sorted.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                pairs[n++] = entry.getKey();
                pairs[n++] = entry.getValue();
            }
        }
        return n == 0 ? EMPTY : new Labels(n == pairs.length ? pairs : Arrays.copyOf(pairs, n));
    }

    public int size() {
        return pairs.length / 2;
    }

    public boolean isEmpty() {
        return pairs.length == 0;
    }

    /// The value of a label, or the empty string where the label is absent.
    public String get(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return pairs[i + 1];
            }
        }
        return "";
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    /// The metric's name, or the empty string for a derived series.
    public String metric() {
        return get(NAME);
    }

    public Labels with(String name, String value) {
        NavigableMap<String, String> map = toMap();
        map.put(name, value);
        return of(map);
    }

    public Labels without(String... names) {
        Collection<String> gone = Arrays.asList(names);
        return keep(name -> !gone.contains(name));
    }

    public Labels only(String... names) {
        Collection<String> kept = Arrays.asList(names);
        return keep(kept::contains);
    }

    private Labels keep(Predicate<String> wanted) {
        String[] kept = new String[pairs.length];
        int n = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            if (wanted.test(pairs[i])) {
                kept[n++] = pairs[i];
                kept[n++] = pairs[i + 1];
            }
        }
        return n == pairs.length ? this : n == 0 ? EMPTY : new Labels(Arrays.copyOf(kept, n));
    }

    public void forEach(BiConsumer<String, String> visitor) {
        for (int i = 0; i < pairs.length; i += 2) {
            visitor.accept(pairs[i], pairs[i + 1]);
        }
    }

    public NavigableMap<String, String> toMap() {
        NavigableMap<String, String> map = new TreeMap<>();
        forEach(map::put);
        return map;
    }

    @Override
    public int compareTo(Labels other) {
        return Arrays.compare(pairs, other.pairs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels that && hash == that.hash && Arrays.equals(pairs, that.pairs);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /// As Prometheus writes it: `redis_up{instance="10.0.0.1:9121"}`.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(metric());
        Labels rest = without(NAME);
        if (rest.isEmpty() && !text.isEmpty()) {
            return text.toString();
        }
        text.append('{');
        String[] separator = {""};
        rest.forEach((name, value) -> {
            text.append(separator[0]).append(quotedName(name)).append('=').append(quoted(value));
            separator[0] = ", ";
        });
        return text.append('}').toString();
    }

    /// What selects series with these labels, to be put in braces: `instance="10.0.0.1:9121",job="redis"`.
    public String matchers() {
        StringJoiner matchers = new StringJoiner(",");
        forEach((name, value) -> matchers.add(quotedName(name) + "=" + quoted(value)));
        return matchers.toString();
    }

    /// A label's name as PromQL takes it: in quotes where it is more than letters, digits and `_`, which servers from
    /// Prometheus 3 on allow.
    public static String quotedName(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : quoted(name);
    }

    /// A PromQL string literal for a label value: the one place where values are quoted into queries.
    public static String quoted(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
