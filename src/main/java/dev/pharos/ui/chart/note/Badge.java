package dev.pharos.ui.chart.note;

import dev.pharos.series.Unit;
import dev.pharos.ui.theme.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// What a point of a chart is made of and, where there are more of them than pixels, how many share one.
public final class Badge extends Label {
    /// From so many samples a pixel on, single ones can't be told apart.
    private static final double DENSE = 2;

    private final Messages words;

    public Badge(Messages words) {
        this.words = words;
        getStyleClass().add("time-chart-grain");
        setTooltip(new Tooltip(words.get("grain.hint")));
    }

    /// @param grain   in the user's language; empty for the newest sample
    /// @param density samples of one line in a pixel column
    public void show(String grain, double density) {
        if (density < DENSE) {
            setText(grain);
            getTooltip().setText(words.get("grain.hint"));
        } else {
            String share = words.get("density", Unit.COUNT.format(Math.rint(density)));
            setText(grain.isEmpty() ? share : grain + " · " + share);
            getTooltip().setText(words.get("density.hint"));
        }
    }
}
