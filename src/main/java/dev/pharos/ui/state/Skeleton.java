package dev.pharos.ui.state;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

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

    /// Where a list will stand.
    ///
    /// @param height of each line, in pixels
    public static VBox lines(int count, double height) {
        VBox lines = new VBox(8);
        for (int i = 0; i < count; i++) {
            Skeleton line = new Skeleton();
            line.setPrefHeight(height);
            lines.getChildren().add(line);
        }
        return lines;
    }
}
