package dev.pharos.ui.fx;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Whether a key of a window is held down and repeats. JavaFX does not tell the presses that the system makes of a held
/// key from those of a hand; what takes long, or toggles, is to be done once a press.
public final class KeyRepeat {
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private boolean repeating;

    /// Follows the keys of a scene for as long as it lives.
    public KeyRepeat(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, press -> repeating = !down.add(press.getCode()));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, release -> {
            down.remove(release.getCode());
            repeating = false;
        });
        // What is let go of elsewhere is not told here.
        scene.windowProperty().flatMap(window -> window.focusedProperty()).addListener((_, _, focused) -> {
            if (!Boolean.TRUE.equals(focused)) {
                down.clear();
                repeating = false;
            }
        });
    }

    /// Whether the key that was pressed last was down already.
    public boolean isRepeating() {
        return repeating;
    }
}
