package dev.pharos.ui.state;

import javafx.scene.control.Label;

/// A word or two in a pill of a [Status]' colours, with its shape.
public final class Badge extends Label {
    private final StatusDot dot = new StatusDot(Status.UNKNOWN);

    public Badge(Status status, String text) {
        getStyleClass().add("ph-badge");
        setGraphic(dot);
        set(status, text);
    }

    public void set(Status status, String text) {
        status.mark(this);
        dot.set(status);
        setText(text);
    }
}
