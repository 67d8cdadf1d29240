package dev.pharos.ui.chart.move;

import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;

/// The wheel over a plot: with Ctrl it zooms at the pointer, with Ctrl and Shift the values, sideways or with Shift it
/// goes through time. By itself it scrolls the page.
public final class Wheel {
    /// What one tick of a wheel leaves of a range.
    private static final double PER_TICK = 0.8;

    /// How far JavaFX lets one tick scroll, in the scene's units.
    private static final double TICK = 40;

    /// What it does; places are in pixels from the plot's left and top.
    public interface Moves {
        /// Whether there is something to move.
        boolean ready();

        /// What is drawn goes so many pixels to the right.
        void panPixels(double pixels);

        /// Wider (a factor over 1) or narrower about a place.
        void zoomTime(double factor, double x);

        /// The same of the values.
        void zoomValues(double factor, double y);
    }

    private final Moves moves;

    public Wheel(Node surface, Moves moves) {
        this.moves = moves;
        surface.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private void scroll(ScrollEvent event) {
        // Systems turn a wheel with Shift sideways, JavaFX tells so on some of them only.
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        double delta = sideways ? event.getDeltaX() : event.getDeltaY();
        if (delta == 0 || !moves.ready() || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown()) {
            double factor = Math.pow(PER_TICK, delta / TICK);
            if (event.isShiftDown()) {
                moves.zoomValues(factor, event.getY());
            } else {
                moves.zoomTime(factor, event.getX());
            }
        } else if (sideways || event.isShiftDown()) {
            moves.panPixels(delta);
        } else {
            return;
        }
        event.consume();
    }
}
