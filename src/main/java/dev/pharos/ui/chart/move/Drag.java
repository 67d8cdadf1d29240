package dev.pharos.ui.chart.move;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What dragging over a plot does.
public enum Drag {
    /// Chooses a range of time to zoom to.
    RANGE,
    /// Chooses a range of time and of values.
    BOX,
    /// Takes what is drawn along.
    PAN;

    /// By button and modifiers; null where the press means nothing. Window managers keep Alt for themselves on some
    /// desktops, so Ctrl does the same.
    public static @Nullable Drag of(MouseEvent press) {
        if (press.getButton() == MouseButton.MIDDLE) {
            return PAN;
        }
        if (press.getButton() != MouseButton.PRIMARY) {
            return null;
        }
        return press.isShiftDown() ? PAN : press.isAltDown() || press.isShortcutDown() ? BOX : RANGE;
    }
}
