package dev.pharos.ui.alerts;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the page.
final class AlertKeys {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");
    private static final KeyCombination KEEP = KeyCombination.keyCombination("Shift+V");

    private final AlertsView view;

    AlertKeys(AlertsView view) {
        this.view = view;
    }

    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
        view.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // When it is typed, not when it is pressed: else it would be typed into the filter.
            if (!isTyping(event) && event.getCharacter().equals("/")) {
                view.toolbar().focusFilter();
                event.consume();
            }
        });
    }

    private boolean isTyping(KeyEvent event) {
        return view.isWriting() || event.getTarget() instanceof TextInputControl;
    }

    private boolean pressed(KeyEvent event) {
        if (FIND.match(event)) {
            view.toolbar().focusFilter();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            return !isNaming(event) && view.escape();
        }
        if (isTyping(event)) {
            return false;
        }
        if (KEEP.match(event)) {
            view.toolbar().views().keep();
            return true;
        }
        return isPlain(event) && plain(event.getCode());
    }

    /// Where a view's name is typed, Esc ends that.
    private boolean isNaming(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl field && "views-name".equals(field.getId());
    }

    private boolean plain(KeyCode code) {
        return switch (code) {
            case G -> {
                view.toolbar().openGrouping();
                yield true;
            }
            case V -> {
                view.toolbar().views().requestFocus();
                view.toolbar().views().show();
                yield true;
            }
            case A -> view.acknowledgeChosen();
            case S -> view.silenceChosen();
            default -> false;
        };
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }
}
