package dev.pharos.ui.chart.legend;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A short stroke in the colour of a line, beside its name.
public final class SeriesMark {
    static final double WIDTH = 10;
    static final double HEIGHT = 3;

    private SeriesMark() {}

    public static Region of(Color colour) {
        Region mark = new Region();
        mark.setMinSize(WIDTH, HEIGHT);
        mark.setPrefSize(WIDTH, HEIGHT);
        mark.setMaxSize(WIDTH, HEIGHT);
        mark.setBackground(new Background(new BackgroundFill(colour, new CornerRadii(HEIGHT / 2), Insets.EMPTY)));
        return mark;
    }
}
