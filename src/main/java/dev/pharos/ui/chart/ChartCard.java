package dev.pharos.ui.chart;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// What a chart lies on: a ground with a border and round corners.
///
/// Made of squares of one colour wherever it is straight. Such a square JavaFX's software renderer fills at once, and
/// what lies below it is left out. A large rectangle with round corners it takes for a shape, and several colours on
/// one place for a texture to be stretched: each costs more than all the rest of a chart's frame.
final class ChartCard extends Region {
    private static final double CORNER = 6;
    private static final double LINE = 1;

    private final Region wideEdge = part("time-chart-edge");
    private final Region highEdge = part("time-chart-edge");
    private final Region wide = part("time-chart-ground");
    private final Region high = part("time-chart-ground");
    private final Region topLeft = part("time-chart-corner", "top", "left");
    private final Region topRight = part("time-chart-corner", "top", "right");
    private final Region bottomLeft = part("time-chart-corner", "bottom", "left");
    private final Region bottomRight = part("time-chart-corner", "bottom", "right");

    ChartCard() {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("time-chart-card");
        getChildren().addAll(wideEdge, highEdge, wide, high, topLeft, topRight, bottomLeft, bottomRight);
    }

    private static Region part(String styleClass, String... sides) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        for (String side : sides) {
            part.pseudoClassStateChanged(PseudoClass.getPseudoClass(side), true);
        }
        return part;
    }

    @Override
    protected void layoutChildren() {
        double corner = snapSizeX(CORNER);
        double right = Math.max(corner, getWidth() - corner);
        double foot = Math.max(corner, getHeight() - corner);
        double line = snapSizeX(LINE);
        wideEdge.resizeRelocate(0, corner, getWidth(), foot - corner);
        highEdge.resizeRelocate(corner, 0, right - corner, getHeight());
        wide.resizeRelocate(line, corner, getWidth() - 2 * line, foot - corner);
        high.resizeRelocate(corner, line, right - corner, getHeight() - 2 * line);
        topLeft.resizeRelocate(0, 0, corner, corner);
        topRight.resizeRelocate(right, 0, corner, corner);
        bottomLeft.resizeRelocate(0, foot, corner, corner);
        bottomRight.resizeRelocate(right, foot, corner, corner);
    }
}
