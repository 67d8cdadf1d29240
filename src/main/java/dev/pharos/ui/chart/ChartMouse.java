package dev.pharos.ui.chart;

import dev.pharos.ui.chart.move.Drag;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// The pointer over a plot: moves the crosshair, drags a range, a box or what is drawn, zooms out on a double click.
final class ChartMouse {
    /// A drag shorter than this is a click with an unsteady hand, in the scene's units.
    private static final double DRAG = 4;

    private static final Set<MouseButton> HELD = Set.of(MouseButton.PRIMARY, MouseButton.MIDDLE, MouseButton.SECONDARY);

    private final Node surface;
    private final ChartPointer pointer;
    private final ChartMoves moves;
    private @Nullable Drag drag;
    private double fromX;
    private double fromY;
    private boolean dragging;

    /// @param surface over the chart's plot
    ChartMouse(TimeChart chart, Node surface, ChartPointer pointer, ChartMoves moves) {
        this.surface = surface;
        this.pointer = pointer;
        this.moves = moves;
        surface.setCursor(Cursor.CROSSHAIR);
        surface.setOnMouseMoved(this::hover);
        surface.setOnMouseExited(_ -> {
            if (!dragging) {
                pointer.leave();
            }
        });
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(this::release);
        surface.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && twice(event.getClickCount())) {
                moves.out();
                event.consume();
            }
        });
        surface.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.isConsumed()) {
                pointer.hover(event.getX(), event.getY());
            }
        });
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (HELD.contains(event.getButton())) {
                chart.requestFocus();
                // A pane that scrolls would take the keyboard for itself.
                event.consume();
            }
        });
    }

    /// Two double clicks in a row are counted to four.
    private static boolean twice(int clicks) {
        return clicks > 0 && clicks % 2 == 0;
    }

    private void hover(MouseEvent event) {
        pointer.hover(event.getX(), event.getY());
    }

    /// A second button pressed meanwhile takes the drag back.
    private void press(MouseEvent event) {
        if (dragging) {
            moves.cancel();
        }
        dragging = false;
        drag = moves.ready() ? Drag.of(event) : null;
        fromX = event.getX();
        fromY = event.getY();
    }

    private void drag(MouseEvent event) {
        Drag how = drag;
        if (how == null) {
            return;
        }
        event.consume();
        if (!dragging && Math.hypot(event.getX() - fromX, event.getY() - fromY) < DRAG) {
            return;
        }
        if (!dragging) {
            dragging = true;
            moves.begin(how, fromX, fromY);
            surface.setCursor(how == Drag.PAN ? Cursor.CLOSED_HAND : Cursor.CROSSHAIR);
        }
        moves.to(event.getX(), event.getY());
        hover(event);
    }

    private void release(MouseEvent event) {
        if (dragging) {
            moves.end(event.getX(), event.getY());
        }
        surface.setCursor(Cursor.CROSSHAIR);
        dragging = false;
        drag = null;
    }
}
