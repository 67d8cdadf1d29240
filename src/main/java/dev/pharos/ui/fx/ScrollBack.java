package dev.pharos.ui.fx;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/// Scrolls a pane that was drawn anew to where it was, once there is enough in it to be scrolled: before that, layout
/// would put it back to the top.
public final class ScrollBack implements InvalidationListener {
    private final ScrollPane pane;
    private final double wanted;

    private ScrollBack(ScrollPane pane, double wanted) {
        this.pane = pane;
        this.wanted = wanted;
    }

    /// @param wanted how far down, from 0 to 1
    public static void to(ScrollPane pane, double wanted) {
        ScrollBack back = new ScrollBack(pane, wanted);
        pane.viewportBoundsProperty().addListener(back);
        pane.getContent().layoutBoundsProperty().addListener(back);
        back.invalidated(pane.viewportBoundsProperty());
    }

    @Override
    public void invalidated(Observable bounds) {
        Bounds shown = pane.getViewportBounds();
        Bounds all = pane.getContent().getLayoutBounds();
        if (shown.getHeight() > 0 && all.getHeight() > shown.getHeight()) {
            pane.viewportBoundsProperty().removeListener(this);
            pane.getContent().layoutBoundsProperty().removeListener(this);
            pane.setVvalue(wanted);
        }
    }
}
