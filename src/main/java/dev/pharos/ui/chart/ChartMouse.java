package dev.pharos.ui.chart;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The pointer over a plot: moves the crosshair, drags a range, zooms out on a double click.
final class ChartMouse {
    /// A drag shorter than this is a click with an unsteady hand, in the scene's units.
    private static final double DRAG = 4;

    /// What the gestures do; places are in the coordinates of the plot.
    interface Gestures {
        boolean ready();

        void hover(double x, double y);

        void leave();

        /// A range is being dragged.
        void select(double from, double to);

        /// It was let go.
        void zoom(double from, double to);

        void zoomOut();
    }

    private final Gestures gestures;
    private double pressed = Double.NaN;
    private boolean dragging;

    ChartMouse(Node surface, Gestures gestures) {
        this.gestures = gestures;
        surface.setOnMouseMoved(event -> hover(event));
        surface.setOnMouseExited(_ -> {
            if (!dragging) {
                gestures.leave();
            }
        });
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(this::release);
        surface.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                gestures.zoomOut();
                event.consume();
            }
        });
    }

    private void hover(MouseEvent event) {
        if (gestures.ready()) {
            gestures.hover(event.getX(), event.getY());
        }
    }

    private void press(MouseEvent event) {
        dragging = false;
        pressed = event.getButton() == MouseButton.PRIMARY && gestures.ready() ? event.getX() : Double.NaN;
    }

    private void drag(MouseEvent event) {
        if (Double.isNaN(pressed)) {
            return;
        }
        dragging |= Math.abs(event.getX() - pressed) >= DRAG;
        if (dragging) {
            gestures.hover(event.getX(), event.getY());
            gestures.select(Math.min(pressed, event.getX()), Math.max(pressed, event.getX()));
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging && !Double.isNaN(pressed)) {
            gestures.select(0, 0);
            gestures.zoom(Math.min(pressed, event.getX()), Math.max(pressed, event.getX()));
        }
        dragging = false;
        pressed = Double.NaN;
    }
}
