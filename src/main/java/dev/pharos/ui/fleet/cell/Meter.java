package dev.pharos.ui.fleet.cell;

import dev.pharos.ui.state.Status;
import javafx.scene.layout.Region;

/// A bar that fills.
final class Meter extends Region {
    private static final double HEIGHT = 6;

    private final Region fill = new Region();
    private double part;

    Meter() {
        getStyleClass().add("ph-meter");
        fill.getStyleClass().add("ph-meter-fill");
        fill.setManaged(false);
        getChildren().add(fill);
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /// @param ratio 1 is the whole; NaN for an empty bar
    void show(double ratio, Status status) {
        status.mark(this);
        double next = Double.isFinite(ratio) ? Math.clamp(ratio, 0, 1) : 0;
        if (next != part) {
            part = next;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, part == 0 ? 0 : Math.max(3, Math.rint(getWidth() * part)), getHeight());
    }
}
