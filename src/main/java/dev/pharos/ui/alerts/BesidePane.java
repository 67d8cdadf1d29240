package dev.pharos.ui.alerts;

import javafx.scene.control.ScrollPane;

/// What stands beside the list, of one width whatever is in it.
final class BesidePane extends ScrollPane {
    private static final double WIDTH = 400;

    BesidePane() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("ph-alert-beside");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
    }
}
