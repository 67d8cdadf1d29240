package dev.pharos.ui.fx;

import javafx.scene.Node;
import javafx.stage.Window;

/// How many pixels a display has for one unit of a scene.
public final class DisplayScale {
    private DisplayScale() {}

    /// Of the display that a node is on; 1 where it is on none.
    public static double of(Node node) {
        Window window = node.getScene() == null ? null : node.getScene().getWindow();
        double scale = window == null ? 1 : window.getRenderScaleX();
        return scale > 0 ? scale : 1;
    }
}
