package dev.pharos.desktop.sound;

import dev.pharos.desktop.Popup;
import dev.pharos.desktop.Popups;
import java.util.function.Consumer;

/// Popups that make no sound of their own, with a bell beside them.
///
/// @param bell rung for every popup that may be heard
public record HeardPopups(Popups shown, Consumer<Popup.Urgency> bell) implements Popups {
    @Override
    public void show(Popup popup, Consumer<String> onAction) {
        shown.show(popup, onAction);
        if (popup.sound() == Popup.Sound.AUDIBLE) {
            bell.accept(popup.urgency());
        }
    }

    @Override
    public void close(String key) {
        shown.close(key);
    }

    @Override
    public void close() {
        shown.close();
    }
}
