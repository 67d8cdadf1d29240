package dev.pharos.ui.chart.export;

import dev.pharos.ui.chart.content.Expression;
import java.util.List;
import java.util.stream.Collectors;

/// The questions of a chart as text to be pasted elsewhere: one alone as it is, of several each with its line's name
/// as a comment behind it, so that any of them can be taken by itself.
public final class Promql {
    private Promql() {}

    public static String text(List<Expression> expressions) {
        return expressions.size() == 1
                ? expressions.getFirst().promql()
                : expressions.stream().map(Promql::named).collect(Collectors.joining("\n"));
    }

    private static String named(Expression expression) {
        // A comment ends with its line.
        String name = expression.name().replaceAll("\\s+", " ").strip();
        return name.isEmpty() ? expression.promql() : expression.promql() + " # " + name;
    }
}
