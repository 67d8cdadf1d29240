package dev.pharos.ui.chart.content;

import dev.pharos.series.Series;

/// One line: its samples and what the legend calls it. Its labels are its identity: a line keeps its colour as long as
/// they stay the same.
public record ChartLine(String name, Series series, LineStyle style, ValueSide side) {
    /// A label that tells lines of one chart apart whose series are labelled alike; never shown.
    public static final String LINE = "__line__";

    public ChartLine(String name, Series series, LineStyle style) {
        this(name, series, style, ValueSide.LEFT);
    }

    public ChartLine(String name, Series series) {
        this(name, series, LineStyle.LINE);
    }

    public ChartLine with(Series other) {
        return new ChartLine(name, other, style, side);
    }

    public ChartLine with(LineStyle other) {
        return new ChartLine(name, series, other, side);
    }

    public ChartLine on(ValueSide other) {
        return new ChartLine(name, series, style, other);
    }
}
