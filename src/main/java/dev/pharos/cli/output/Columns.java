package dev.pharos.cli.output;

import dev.pharos.series.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The labels of some series as columns: the metric's name first, the others by name.
///
/// @param names the labels that at least one of the series has
record Columns(List<String> names) {
    static Columns of(Stream<Labels> all) {
        TreeSet<String> names = new TreeSet<>();
        all.forEach(labels -> labels.forEach((name, _) -> names.add(name)));
        List<String> ordered = new ArrayList<>();
        if (names.remove(Labels.NAME)) {
            ordered.add(Labels.NAME);
        }
        ordered.addAll(names);
        return new Columns(List.copyOf(ordered));
    }

    /// Headings of the labels and, after them, of other columns. A label that is called like one of those gets a point
    /// before its name, which no label of Prometheus's own can have.
    List<String> headings(String... others) {
        List<String> headings = new ArrayList<>();
        for (String name : names) {
            headings.add(
                    name.equals(Labels.NAME)
                            ? "metric"
                            : List.of(others).contains(name) || name.equals("metric") ? "." + name : name);
        }
        headings.addAll(List.of(others));
        return headings;
    }

    List<String> row(Labels labels, String... others) {
        List<String> row = new ArrayList<>();
        names.forEach(name -> row.add(labels.get(name)));
        row.addAll(List.of(others));
        return row;
    }

    /// RFC 3339 in UTC: it sorts, and means the same to whoever gets the file.
    static String time(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }
}
