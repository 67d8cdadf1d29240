package dev.pharos.ui.fx;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Gives the keyboard to a control so that one sees where it went.
public final class Keyboard {
    private Keyboard() {}

    /// Also scrolls what holds the control until it is seen; one that was just added is laid out for that.
    public static void to(Node control) {
        control.requestFocus();
        reveal(control);
    }

    /// Scrolls what holds a node until it is seen.
    public static void reveal(Node control) {
        Scene scene = control.getScene();
        ScrollPane pane = scroll(control);
        if (scene == null || pane == null) {
            return;
        }
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Bounds shown = pane.getViewportBounds();
        Bounds all = pane.getContent().getLayoutBounds();
        Bounds wanted = pane.getContent().sceneToLocal(control.localToScene(control.getLayoutBounds()));
        double hidden = all.getHeight() - shown.getHeight();
        double top = hidden <= 0 ? 0 : pane.getVvalue() * hidden;
        if (hidden > 0 && (wanted.getMinY() < top || wanted.getMaxY() > top + shown.getHeight())) {
            pane.setVvalue(Math.clamp((wanted.getCenterY() - shown.getHeight() / 2) / hidden, 0, 1));
        }
    }

    /// What scrolls a control; null where nothing does.
    static @Nullable ScrollPane scroll(Node control) {
        Node at = control;
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return (ScrollPane) at;
    }
}
