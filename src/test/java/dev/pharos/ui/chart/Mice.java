package dev.pharos.ui.chart;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Events of a pointer.
final class Mice {
    private Mice() {}

    static MouseEvent entered() {
        return event(MouseEvent.MOUSE_ENTERED, new Point2D(0, 0));
    }

    static MouseEvent moved(Node node, double x, double y) {
        return event(MouseEvent.MOUSE_MOVED, node.localToScene(x, y));
    }

    static MouseEvent pressed(MouseButton button) {
        return event(MouseEvent.MOUSE_PRESSED, new Point2D(0, 0), button);
    }

    private static MouseEvent event(EventType<MouseEvent> type, Point2D at) {
        return event(type, at, MouseButton.NONE);
    }

    private static MouseEvent event(EventType<MouseEvent> type, Point2D at, MouseButton button) {
        return new MouseEvent(
                type, at.getX(), at.getY(), at.getX(), at.getY(), button, 0, false, false, false, false, false, false,
                false, false, false, false, null);
    }
}
