package dev.pharos.ui.chart;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The mouse over a node, its first button down but for moves and exits.
///
/// @param x in the node's units
/// @param y in the node's units
record Mouse(Node node, double x, double y) {
    void fire(EventType<MouseEvent> type, int clicks) {
        fire(type, clicks, false, false);
    }

    void fire(EventType<MouseEvent> type, int clicks, boolean shift, boolean control) {
        boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_EXITED;
        Point2D at = node.localToScene(x, y);
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        down ? MouseButton.PRIMARY : MouseButton.NONE,
                        clicks,
                        shift,
                        control,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
