package dev.pharos.ui.chart;

import javafx.scene.layout.Region;

/// What a chart lies on: a border with round corners, and within it a square ground that JavaFX knows to be opaque.
final class ChartCard extends Region {
    /// A square so far within lies within the round corners.
    private static final double CORNER = 2;

    private final Region ground = new Region();

    ChartCard() {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("time-chart-card");
        ground.getStyleClass().add("time-chart-ground");
        getChildren().add(ground);
    }

    @Override
    protected void layoutChildren() {
        ground.resizeRelocate(CORNER, CORNER, getWidth() - 2 * CORNER, getHeight() - 2 * CORNER);
    }
}
