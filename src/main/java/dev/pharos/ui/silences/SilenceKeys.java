package dev.pharos.ui.silences;

import dev.pharos.alerts.silence.SilenceStanding;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the page.
final class SilenceKeys {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");
    private static final KeyCombination ALL = KeyCombination.keyCombination("Shortcut+A");

    private final SilencesView view;
    private final SilenceActions actions;

    SilenceKeys(SilencesView view, SilenceActions actions) {
        this.view = view;
        this.actions = actions;
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
                view.focusFilter();
                event.consume();
            }
        });
    }

    private boolean isTyping(KeyEvent event) {
        return view.isWriting() || event.getTarget() instanceof TextInputControl;
    }

    private boolean pressed(KeyEvent event) {
        if (FIND.match(event)) {
            view.focusFilter();
            return true;
        }
        return switch (event.getCode()) {
            case ESCAPE -> view.escape();
            case A -> !isTyping(event) && ALL.match(event) && all();
            default -> !isTyping(event) && isPlain(event) && plain(event);
        };
    }

    private boolean all() {
        view.selectAll();
        return true;
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }

    private boolean plain(KeyEvent event) {
        List<SilenceStanding> open =
                view.spokenOf().stream().filter(SilenceStanding::isOpen).toList();
        return switch (event.getCode()) {
            case N -> {
                view.begin();
                yield true;
            }
            case O -> {
                view.openOrder();
                yield true;
            }
            case DIGIT1, NUMPAD1 -> longer(open, 0);
            case DIGIT4, NUMPAD4 -> longer(open, 1);
            case D -> longer(open, 2);
            case X, DELETE -> expire(open);
            case E -> one(open, each -> actions.change(each.silence()));
            case R ->
                one(
                        view.spokenOf().stream().filter(each -> !each.isOpen()).toList(),
                        each -> actions.again(each.silence()));
            default -> false;
        };
    }

    private boolean longer(List<SilenceStanding> open, int which) {
        if (!open.isEmpty()) {
            actions.extend(open, SilenceActions.LONGER.get(which));
        }
        return !open.isEmpty();
    }

    private boolean expire(List<SilenceStanding> open) {
        if (!open.isEmpty()) {
            actions.expire(open);
        }
        return !open.isEmpty();
    }

    private static boolean one(List<SilenceStanding> some, java.util.function.Consumer<SilenceStanding> act) {
        if (some.size() == 1) {
            act.accept(some.getFirst());
        }
        return some.size() == 1;
    }
}
