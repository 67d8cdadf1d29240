package dev.pharos.ui.chart.legend;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.content.ChartLine;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;

/// A line's name and value in the legend.
final class LegendItem extends HBox {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double NAME = 180;

    private final ChartLine line;
    private final Label value = new Label();

    LegendItem(ChartLine line, Color colour) {
        this.line = line;
        getStyleClass().add("time-chart-legend-item");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(line.name());
        name.getStyleClass().add("time-chart-legend-name");
        name.setMaxWidth(NAME);
        value.getStyleClass().add("time-chart-legend-value");
        value.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(SeriesMark.of(colour), name, value);
        Labels labels = line.series().labels().without(ChartLine.LINE);
        Tooltip.install(this, new Tooltip(labels.isEmpty() ? line.name() : labels.toString()));
    }

    ChartLine line() {
        return line;
    }

    /// Writes a value. The width only grows: names do not jump while values change.
    void value(String text) {
        if (!text.equals(value.getText())) {
            value.setText(text);
            value.setPrefWidth(USE_COMPUTED_SIZE);
            value.setPrefWidth(Math.max(value.prefWidth(-1), value.getWidth()));
        }
    }

    void mark(boolean shown, boolean picked) {
        pseudoClassStateChanged(HIDDEN, !shown);
        pseudoClassStateChanged(PICKED, picked);
    }
}
