package dev.pharos.ui.tile;

import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Palette;
import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.TileBuilder;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// A half circle that fills: TilesFX's bar gauge without its words.
///
/// TilesFX keeps two thirds of its tile for words; the tile is laid out larger than this region and shifted, so that
/// only the arc shows.
final class GaugeGraphic extends Region {
    /// Where the arc lies in a TilesFX tile of side 1.
    private static final double ARC_LEFT = 0.09;

    private static final double ARC_TOP = 0.44;
    private static final double ARC_WIDTH = 0.82;

    private final Palette palette;
    private final Tile tile;

    GaugeGraphic(Palette palette) {
        this.palette = palette;
        tile = TileBuilder.create()
                .skinType(Tile.SkinType.BAR_GAUGE)
                .title("")
                .text("")
                .unit("")
                .minValue(0)
                .maxValue(1)
                .animated(false)
                .valueVisible(false)
                .textVisible(false)
                .backgroundColor(Color.TRANSPARENT)
                .foregroundColor(Color.TRANSPARENT)
                .barBackgroundColor(palette.get("grid"))
                .build();
        tile.setManaged(false);
        tile.setFocusTraversable(false);
        getChildren().add(tile);
        setMouseTransparent(true);
        setMinSize(0, 0);
    }

    void show(double fraction, Status status) {
        tile.setBarColor(palette.get(
                switch (status) {
                    case WARNING -> "warning";
                    case CRITICAL -> "critical";
                    case OK, INFO -> "accent";
                    case UNKNOWN -> "muted";
                }));
        tile.setValue(Math.clamp(fraction, 0, 1));
    }

    @Override
    protected void layoutChildren() {
        hideWords(tile);
        double side = getWidth() / ARC_WIDTH;
        tile.resizeRelocate(-side * ARC_LEFT, -side * ARC_TOP, side, side);
    }

    /// The scale's 0 and 1, which TilesFX has no switch for.
    private static void hideWords(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text) {
                child.setVisible(false);
            } else if (child instanceof Parent inner) {
                hideWords(inner);
            }
        }
    }
}
