package dev.pharos.ui.chart.legend;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.content.ChartLine;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// A line's name and value in the legend. Plain texts: a chart of many lines has many of these, and controls would be
/// most of what its first picture costs.
final class LegendItem extends Region {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    /// The longest name that is shown whole.
    private static final double NAME = 180;

    private static final double SIDE = 6;
    private static final double GAP = 6;

    /// A letter is hardly narrower.
    private static final double LETTER = 3;

    private static final double BESIDE_TEXTS = 2 * SIDE + SeriesMark.WIDTH + 2 * GAP;

    private final ChartLine line;
    private final Region mark;
    private final Text name = text("time-chart-legend-name");
    private final Text value = text("time-chart-legend-value");
    private boolean fitted;
    private double valueWidth;

    LegendItem(ChartLine line, Color colour) {
        this.line = line;
        this.mark = SeriesMark.of(colour);
        getStyleClass().add("time-chart-legend-item");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(mark, name, value);
        name.setText(line.name());
        name.fontProperty().addListener(_ -> fitted = false);
        value.fontProperty().addListener(_ -> valueWidth = 0);
    }

    private static Text text(String style) {
        Text text = new Text();
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add(style);
        return text;
    }

    /// No item of this line is narrower; known without making one.
    static double leastWidth(ChartLine line) {
        return BESIDE_TEXTS + Math.min(NAME, LETTER * line.name().length());
    }

    ChartLine line() {
        return line;
    }

    /// What there is to say about the line.
    String about() {
        Labels labels = line.series().labels().without(ChartLine.LINE);
        return labels.isEmpty() ? line.name() : labels.toString();
    }

    /// As much of the name as there is room for, in the font that it is shown in.
    private void fit() {
        if (fitted) {
            return;
        }
        fitted = true;
        String whole = line.name();
        name.setText(whole);
        int least = 0;
        int most = width(name) <= NAME ? 0 : whole.codePointCount(0, whole.length()) - 1;
        while (least < most) {
            int middle = (least + most + 1) >>> 1;
            name.setText(start(whole, middle));
            if (width(name) <= NAME) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        if (least > 0) {
            name.setText(start(whole, least));
        }
    }

    private static String start(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }

    private static double width(Text text) {
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    /// Writes a value. The width only grows: names do not jump while values change.
    void value(String text) {
        if (!text.equals(value.getText())) {
            value.setText(text);
            setAccessibleText(line.name() + " " + text);
            if (width(value) > valueWidth) {
                requestLayout();
            } else {
                placeValue();
            }
        }
    }

    /// Is as wide as its value again.
    void narrow() {
        valueWidth = 0;
        requestLayout();
    }

    void mark(boolean shown, boolean picked) {
        pseudoClassStateChanged(HIDDEN, !shown);
        pseudoClassStateChanged(PICKED, picked);
    }

    @Override
    protected double computePrefWidth(double height) {
        fit();
        valueWidth = Math.max(valueWidth, width(value));
        return BESIDE_TEXTS + width(name) + valueWidth;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        mark.resizeRelocate(SIDE, Math.rint(middle - SeriesMark.HEIGHT / 2), SeriesMark.WIDTH, SeriesMark.HEIGHT);
        name.setX(SIDE + SeriesMark.WIDTH + GAP);
        name.setY(Math.rint(middle));
        value.setY(Math.rint(middle));
        placeValue();
    }

    /// At the right, so that digits do not move.
    private void placeValue() {
        value.setX(Math.rint(getWidth() - SIDE - width(value)));
    }
}
