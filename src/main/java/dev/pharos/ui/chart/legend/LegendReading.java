package dev.pharos.ui.chart.legend;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.content.ChartLine;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What the legend says of its lines.
///
/// @param now     in a list: what stands beside the name
/// @param figures in a table: its columns
/// @param basis   what the figures are of
/// @param shown   which lines are drawn
/// @param picked  the labels of the line that keyboard or pointer are at, null for none
public record LegendReading(
        Function<ChartLine, String> now,
        List<Figure> figures,
        Basis basis,
        Predicate<ChartLine> shown,
        @Nullable Labels picked) {
    public enum Basis {
        /// Samples, as many as are asked for.
        EXTENT,
        /// The time between the two cursors.
        CURSORS
    }

    /// A column of the table.
    ///
    /// @param key   its name in the messages is `figure.KEY`
    /// @param value of a line, NaN where it has none
    public record Figure(String key, ToDoubleFunction<ChartLine> value, Writing writing) {}

    /// How the numbers of a column are written.
    public enum Writing {
        VALUE,
        /// With a sign.
        CHANGE,
        /// By the second, with a sign.
        PACE
    }

    boolean isPicked(ChartLine line) {
        return picked != null && line.series().labels().equals(picked);
    }
}
