package dev.pharos.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Named numbers in the order in which they were measured.
final class Figures {
    private final Map<String, Double> figures = new LinkedHashMap<>();

    Figures with(String name, double value) {
        figures.put(name, value);
        return this;
    }

    @Override
    public String toString() {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + number(figure.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
