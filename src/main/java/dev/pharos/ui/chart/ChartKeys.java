package dev.pharos.ui.chart;

import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// A chart under the keyboard: arrows move the crosshair, with Shift they choose a range that Enter zooms to; up and
/// down go through the lines, Space hides one, Enter shows it alone; minus zooms out, Escape lets go.
final class ChartKeys {
    /// Samples that Ctrl with an arrow skips.
    private static final int LEAP = 10;

    /// What the keys do.
    interface Gestures {
        /// Moves the crosshair by a number of samples, choosing the range on the way or letting go of it.
        void step(int samples, Choice choice);

        void first();

        void last();

        /// Picks the next or the previous line.
        void pick(int by);

        void togglePicked();

        /// Zooms to the chosen range, else shows the picked line alone.
        void accept();

        void zoomOut();

        void letGo();
    }

    /// Whether a move chooses what it passes over.
    enum Choice {
        MOVE,
        EXTEND
    }

    private final Gestures gestures;

    ChartKeys(Node chart, Gestures gestures) {
        this.gestures = gestures;
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
                new PageKey(words.get("key.out"), "-"),
                new PageKey(words.get("key.pick"), "↑   ↓"),
                new PageKey(words.get("key.hide"), words.get("key.space")),
                new PageKey(words.get("key.let-go"), "Esc"));
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int reach = event.isControlDown() ? LEAP : 1;
        Choice choice = event.isShiftDown() ? Choice.EXTEND : Choice.MOVE;
        boolean done = true;
        switch (event.getCode()) {
            case LEFT -> gestures.step(-reach, choice);
            case RIGHT -> gestures.step(reach, choice);
            case HOME -> gestures.first();
            case END -> gestures.last();
            case UP -> gestures.pick(-1);
            case DOWN -> gestures.pick(1);
            case SPACE -> gestures.togglePicked();
            case ENTER -> gestures.accept();
            case MINUS, SUBTRACT -> gestures.zoomOut();
            case ESCAPE -> gestures.letGo();
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }
}
