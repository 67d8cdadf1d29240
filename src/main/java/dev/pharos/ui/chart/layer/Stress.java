package dev.pharos.ui.chart.layer;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.content.ChartLine;

/// One line is told apart from the others.
///
/// @param labels of the line
public record Stress(Labels labels, Others others) {
    /// What becomes of the other lines.
    public enum Others {
        /// They stand back.
        FAINT,
        /// They stay as they are.
        ALIKE
    }

    boolean isOn(ChartLine line) {
        return line.series().labels().equals(labels);
    }
}
