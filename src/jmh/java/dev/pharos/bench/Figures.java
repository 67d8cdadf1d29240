package dev.pharos.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Named numbers in the order in which they were measured.
final class Figures {
    private final Map<String, String> figures = new LinkedHashMap<>();

    Figures with(String name, double value) {
        return with(name, number(value));
    }

    /// A word in place of a number, for what could not be measured: `skipped`.
    Figures with(String name, String word) {
        figures.put(name, word);
        return this;
    }

    @Override
    public String toString() {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
