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
        boolean dense = density >= DENSE;
        String share = dense ? words.get("density", Unit.COUNT.format(Math.rint(density))) : "";
        setText(grain + (grain.isEmpty() || share.isEmpty() ? "" : " · ") + share);
        // In full: beside a long title there is not room for all of it.
        getTooltip().setText(getText() + "\n" + words.get(dense ? "density.hint" : "grain.hint"));
    }
}
