package dev.pharos.ui.chart;

import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// A chart under the keyboard: arrows move the crosshair, with Shift they choose a range that Enter zooms to; up and
/// down go through the lines, Space hides one, Enter shows it alone; plus and minus zoom, pages go through time, what
/// was moved is undone; Escape lets go.
final class ChartKeys {
    /// Samples that Ctrl with an arrow skips.
    private static final int LEAP = 10;

    private static final double NARROWER = 0.5;
    private static final double WIDER = 2;
    private static final double PAGE = 0.5;

    /// Whether a move chooses what it passes over.
    enum Choice {
        MOVE,
        EXTEND
    }

    private final ChartPointer pointer;
    private final ChartMoves moves;
    private final KeyCursor cursor;
    private final Runnable switchLegend;

    ChartKeys(Node chart, ChartPointer pointer, ChartMoves moves, KeyCursor cursor, Runnable switchLegend) {
        this.switchLegend = switchLegend;
        this.pointer = pointer;
        this.moves = moves;
        this.cursor = cursor;
        chart.setOnKeyPressed(this::pressed);
    }

    /// What there is, for the list of keys.
    static List<PageKey> list() {
        Messages words = Messages.of(ChartKeys.class);
        return List.of(
                new PageKey(words.get("key.step"), "←   →"),
                new PageKey(words.get("key.leap"), "Ctrl+←   Ctrl+→"),
                new PageKey(words.get("key.ends"), "Home   End"),
                new PageKey(words.get("key.choose"), "Shift+←   Shift+→"),
                new PageKey(words.get("key.accept"), "Enter"),
                new PageKey(words.get("key.zoom"), "+   -"),
                new PageKey(words.get("key.pan"), "Page Up   Page Down"),
                new PageKey(words.get("key.undo"), "Ctrl+Z   Ctrl+Y"),
                new PageKey(words.get("key.pick"), "↑   ↓"),
                new PageKey(words.get("key.hide"), words.get("key.space")),
                new PageKey(words.get("key.lock"), "A   B"),
                new PageKey(words.get("key.unlock"), "C"),
                new PageKey(words.get("key.legend"), "L"),
                new PageKey(words.get("key.let-go"), "Esc"),
                new PageKey(words.get("key.wheel-zoom"), "Ctrl+" + words.get("key.wheel")),
                new PageKey(words.get("key.wheel-values"), "Ctrl+Shift+" + words.get("key.wheel")),
                new PageKey(words.get("key.wheel-pan"), "Shift+" + words.get("key.wheel")),
                new PageKey(words.get("key.drag-range"), words.get("key.drag")),
                new PageKey(words.get("key.drag-pan"), "Shift+" + words.get("key.drag")),
                new PageKey(words.get("key.drag-box"), "Ctrl+" + words.get("key.drag")),
                new PageKey(words.get("key.out"), words.get("key.double-click")));
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean letter = event.getCode().isLetterKey();
        boolean done =
                (event.isShortcutDown() && undoes(event)) || (!(letter && event.isShortcutDown()) && does(event));
        if (done) {
            event.consume();
        }
    }

    private boolean undoes(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    moves.redo();
                } else {
                    moves.undo();
                }
            }
            case Y -> moves.redo();
            default -> {
                return false;
            }
        }
        return moves.ready();
    }

    private boolean does(KeyEvent event) {
        int reach = event.isControlDown() ? LEAP : 1;
        Choice choice = event.isShiftDown() ? Choice.EXTEND : Choice.MOVE;
        switch (event.getCode()) {
            case LEFT -> cursor.step(-reach, choice);
            case RIGHT -> cursor.step(reach, choice);
            case HOME -> cursor.first();
            case END -> cursor.last();
            case UP -> pointer.pick(-1);
            case DOWN -> pointer.pick(1);
            case SPACE -> pointer.togglePicked();
            case ENTER -> cursor.take().ifPresentOrElse(moves::choose, pointer::soloPicked);
            case PLUS, EQUALS, ADD -> moves.zoomTime(NARROWER, cursor.place());
            case MINUS, SUBTRACT -> moves.zoomTime(WIDER, cursor.place());
            case PAGE_UP -> moves.pan(-PAGE);
            case PAGE_DOWN -> moves.pan(PAGE);
            case A -> pointer.lock(Crosshair.Lock.A);
            case B -> pointer.lock(Crosshair.Lock.B);
            case C -> pointer.unlock();
            case L -> switchLegend.run();
            case ESCAPE -> {
                moves.cancel();
                cursor.letGo();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
