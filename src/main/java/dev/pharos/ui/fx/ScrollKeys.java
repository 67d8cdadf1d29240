package dev.pharos.ui.fx;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Home, End, Page Up and Page Down scroll a page whatever of it has the keyboard: a scroll pane alone heeds them only
/// where it, or something within it, has.
public final class ScrollKeys {
    /// Of the height that is seen: one line of what was there stays.
    private static final double PAGE = 0.9;

    private ScrollKeys() {}

    /// @param page the whole page; what within it uses such a key itself is served first
    public static void install(Node page, ScrollPane pane) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (plain(press) && !(press.getTarget() instanceof TextInputControl) && scroll(press, pane)) {
                press.consume();
            }
        });
        // A pane that has the keyboard itself goes by a few lines.
        pane.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (plain(press) && press.getTarget().equals(pane) && scroll(press, pane)) {
                press.consume();
            }
        });
    }

    private static boolean plain(KeyEvent press) {
        return !press.isControlDown() && !press.isAltDown() && !press.isShiftDown() && !press.isMetaDown();
    }

    private static boolean scroll(KeyEvent press, ScrollPane pane) {
        double by = page(pane);
        switch (press.getCode()) {
            case HOME -> pane.setVvalue(pane.getVmin());
            case END -> pane.setVvalue(pane.getVmax());
            case PAGE_UP -> pane.setVvalue(Math.max(pane.getVmin(), pane.getVvalue() - by));
            case PAGE_DOWN -> pane.setVvalue(Math.min(pane.getVmax(), pane.getVvalue() + by));
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What is seen, as a part of how far can be scrolled.
    private static double page(ScrollPane pane) {
        Bounds seen = pane.getViewportBounds();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen.getHeight();
        return hidden <= 0 ? 0 : PAGE * seen.getHeight() / hidden * (pane.getVmax() - pane.getVmin());
    }
}
