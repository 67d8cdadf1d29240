package dev.pharos.ui.chart.content;

import dev.pharos.series.Series;

/// One line: its samples and what the legend calls it. Its labels are its identity: a line keeps its colour as long as
/// they stay the same.
public record ChartLine(String name, Series series, LineStyle style) {
    /// A label that tells lines of one chart apart whose series are labelled alike; never shown.
    public static final String LINE = "__line__";

    public ChartLine(String name, Series series) {
        this(name, series, LineStyle.LINE);
    }
}
