package dev.pharos.ui.state;

import javafx.scene.layout.Region;

/// A small sign of a [Status]: a disc for ok, a triangle for a warning, a diamond for critical, a square for
/// information, a ring for unknown.
public final class StatusDot extends Region {
    public StatusDot(Status status) {
        getStyleClass().add("ph-dot");
        set(status);
    }

    public void set(Status status) {
        status.mark(this);
    }
}
