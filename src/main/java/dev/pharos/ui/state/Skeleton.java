package dev.pharos.ui.state;

import javafx.scene.layout.Region;

/// A quiet block where data will stand: what loads has its final shape from the first frame on.
public final class Skeleton extends Region {
    /// A block that takes the room it is given.
    public Skeleton() {
        getStyleClass().add("ph-skeleton");
        setMinSize(0, 0);
    }

    /// A block of a fixed size, in pixels.
    public Skeleton(double width, double height) {
        this();
        setPrefSize(width, height);
        setMaxSize(width, height);
    }
}
