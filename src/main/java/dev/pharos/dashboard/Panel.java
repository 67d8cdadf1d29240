package dev.pharos.dashboard;

import dev.pharos.series.Labels;
import dev.pharos.series.Unit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One chart as data. A metric that is absent (an older exporter, a feature that is off) is a normal state: the
/// line is not there, and a panel without lines says so.
///
/// @param key   its title in this package's messages is `panel.KEY`
/// @param style how its lines are drawn
public record Panel(String key, Unit unit, Style style, List<Line> lines) {
    public enum Style {
        LINES,
        /// Filled and put on top of each other: parts of a whole.
        STACKED
    }

    /// One query of a panel.
    ///
    /// @param key      its name in the messages is `line.KEY`, for a query that gives one series
    /// @param template PromQL with `$redis`, `$node`, `$window` and `$peak(…)`, see [PanelScope#fill]
    /// @param legend   names each series by its labels, `{{cmd}}`; empty where the key's name is enough
    public record Line(String key, String template, String legend) {
        private static final Pattern HOLE = Pattern.compile("\\{\\{ *([a-zA-Z_][a-zA-Z0-9_]*) *}}");

        /// The labels that tell its series apart.
        List<String> legendLabels() {
            return HOLE.matcher(legend)
                    .results()
                    .map(hole -> hole.group(1))
                    .distinct()
                    .toList();
        }

        /// The legend of one series, or empty where the key's name is meant.
        public String legendOf(Labels labels) {
            return HOLE.matcher(legend).replaceAll(hole -> Matcher.quoteReplacement(labels.get(hole.group(1))));
        }
    }

    public Panel {
        lines = List.copyOf(lines);
    }

    static Panel of(String key, Unit unit, Line... lines) {
        return new Panel(key, unit, Style.LINES, List.of(lines));
    }

    static Panel stacked(String key, Unit unit, Line... lines) {
        return new Panel(key, unit, Style.STACKED, List.of(lines));
    }

    /// A line of one series, named in the messages.
    static Line line(String key, String template) {
        return new Line(key, template, "");
    }

    /// A line of many series, named by their labels.
    static Line lines(String legend, String template) {
        return new Line("", template, legend);
    }
}
