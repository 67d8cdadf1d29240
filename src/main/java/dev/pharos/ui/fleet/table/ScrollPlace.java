package dev.pharos.ui.fleet.table;

import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.page.ViewMemory;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// How far down the fleet's table is, kept when the page is left and found again when lines first come. It is the
/// key of the line at the top: lines may have come and gone meanwhile. The very top stays the top, whatever is there.
final class ScrollPlace {
    private static final String REMEMBERED = "fleet.table.top";

    /// Lines that are seen above one that was sought.
    static final int ABOVE = 3;

    private final TableView<Line> table;
    private final ViewMemory memory;
    private String wanted = "";
    private boolean sought;
    private boolean found;

    ScrollPlace(TableView<Line> table, ViewMemory memory) {
        this.table = table;
        this.memory = memory;
    }

    /// Goes to this line rather than to the place that is remembered.
    void seek(String key) {
        wanted = key;
    }

    /// Nothing is to be kept of a table that is not yet where it was.
    void keep() {
        if (!found || !(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        IndexedCell<?> top = flow.getFirstVisibleCell();
        int at = top == null ? 0 : top.getIndex();
        boolean down = at > 0 && at < table.getItems().size();
        memory.remember(REMEMBERED, down ? table.getItems().get(at).facts().key() : "");
    }

    /// Does so once, as soon as there are lines: after that the place is the user's.
    void restore() {
        Scene scene = table.getScene();
        if (sought || scene == null || table.getItems().isEmpty()) {
            return;
        }
        sought = true;
        onceLaidOut(scene, () -> {
            if (wanted.isEmpty()) {
                memory.recall(REMEMBERED).ifPresent(key -> scrollTo(key, 0));
            } else {
                scrollTo(wanted, ABOVE);
            }
            found = true;
        });
    }

    private void scrollTo(String key, int above) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).facts().key().equals(key)) {
                table.scrollTo(Math.max(0, i - above));
                table.layout();
                return;
            }
        }
    }

    /// A table that gets its size afterwards goes somewhere else. Before anything is drawn, so that nothing jumps.
    private static void onceLaidOut(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
    }
}
