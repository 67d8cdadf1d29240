package dev.pharos.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Everything that hands can do to a chart, wherever they happen to be. On the FX thread.
record Hands(TimeChart chart) {
    private static final double[] PLACES = {-0.2, 0, 0.003, 0.5, 0.997, 1, 1.2};

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.RIGHT,
            KeyCode.LEFT,
            KeyCode.HOME,
            KeyCode.LEFT,
            KeyCode.END,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.SPACE,
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.ENTER,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.A,
            KeyCode.END,
            KeyCode.B,
            KeyCode.L,
            KeyCode.L,
            KeyCode.C,
            KeyCode.ESCAPE);

    private enum Held {
        SHIFT,
        CONTROL
    }

    void doEverything() {
        hover();
        keys(Set.of());
        keys(Set.of(Held.SHIFT));
        keys(Set.of(Held.CONTROL));
        for (double delta : new double[] {40, -40, 4_000, -40_000, 1e300}) {
            wheel(delta, Set.of(Held.CONTROL));
            wheel(delta, Set.of(Held.CONTROL, Held.SHIFT));
            wheel(delta, Set.of(Held.SHIFT));
        }
        for (Set<Held> held : List.of(Set.<Held>of(), Set.of(Held.CONTROL), Set.of(Held.SHIFT))) {
            drag(0.2, 0.8, held);
            drag(0.5, -3, held);
            drag(0.4, 0.5, held);
        }
        undo();
        mouse(MouseEvent.MOUSE_CLICKED, 0.5, 0.5, 2, Set.of());
        mouse(MouseEvent.MOUSE_EXITED, 0, 0, 0, Set.of());
        look();
    }

    /// The pointer is at a place, as parts of the plot's width and height.
    void point(double x, double y) {
        mouse(MouseEvent.MOUSE_MOVED, x, y, 0, Set.of());
    }

    private void hover() {
        for (double x : PLACES) {
            mouse(MouseEvent.MOUSE_MOVED, x, 0.3, 0, Set.of());
            mouse(MouseEvent.MOUSE_MOVED, x, 1, 0, Set.of());
        }
        look();
    }

    private void keys(Set<Held> held) {
        for (KeyCode code : KEYS) {
            Event.fireEvent(
                    chart,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            code,
                            held.contains(Held.SHIFT),
                            held.contains(Held.CONTROL),
                            false,
                            false));
        }
        look();
    }

    private void undo() {
        for (KeyCode code : List.of(KeyCode.Z, KeyCode.Z, KeyCode.Y, KeyCode.Z, KeyCode.Z)) {
            Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
            look();
        }
    }

    private void wheel(double delta, Set<Held> held) {
        Node surface = surface();
        Point2D at = surface.localToScene(width() / 3, 20);
        Event.fireEvent(
                surface,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        held.contains(Held.SHIFT),
                        held.contains(Held.CONTROL),
                        false,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
        look();
    }

    private void drag(double from, double to, Set<Held> held) {
        mouse(MouseEvent.MOUSE_PRESSED, from, from, 1, held);
        mouse(MouseEvent.MOUSE_DRAGGED, (from + to) / 2, 0.4, 1, held);
        look();
        mouse(MouseEvent.MOUSE_DRAGGED, to, to, 1, held);
        mouse(MouseEvent.MOUSE_RELEASED, to, to, 1, held);
        look();
    }

    private void look() {
        chart.layout();
    }

    /// @param x as a part of the plot's width
    /// @param y as a part of its height
    private void mouse(EventType<MouseEvent> type, double x, double y, int clicks, Set<Held> held) {
        Node surface = surface();
        new Mouse(surface, x * width(), y * surface.getLayoutBounds().getHeight())
                .fire(type, clicks, held.contains(Held.SHIFT), held.contains(Held.CONTROL));
    }

    private double width() {
        return surface().getLayoutBounds().getWidth();
    }

    private Node surface() {
        return Objects.requireNonNull(chart.lookup(".time-chart-surface"));
    }
}
