package dev.pharos.ui.fleet.cell;

import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.theme.Palette;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;

/// A replication group in its colour.
final class GroupCell extends FleetCell {
    private final Palette palette;
    private final Region swatch = new Region();

    GroupCell(Palette palette) {
        this.palette = palette;
        swatch.setMinSize(4, 16);
        swatch.setMaxSize(4, 16);
        setGraphicTextGap(8);
    }

    @Override
    void draw(Facts facts) {
        setText(facts.group());
        if (facts.group().isEmpty() || facts.colour() < 0) {
            setGraphic(null);
        } else {
            swatch.setBackground(new Background(
                    new BackgroundFill(palette.series(facts.colour()), new CornerRadii(2), Insets.EMPTY)));
            setGraphic(swatch);
        }
    }
}
