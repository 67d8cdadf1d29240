package dev.pharos.ui.state;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// What is still of another time than the one that is looked at: dimmed, so that nobody takes it for an answer.
public final class Behind {
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

    private Behind() {}

    /// Dims parts of a page while that is so.
    public static void dim(ObservableBooleanValue behind, Node... parts) {
        for (Node part : parts) {
            part.getStyleClass().add("ph-timed");
        }
        behind.addListener((_, _, now) -> {
            for (Node part : parts) {
                part.pseudoClassStateChanged(BEHIND, now);
            }
        });
    }
}
