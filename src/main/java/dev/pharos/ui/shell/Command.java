package dev.pharos.ui.shell;

import dev.pharos.ui.theme.Messages;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Everything the window can be told to do, each with its key: tooltips, the list of keys and the palette all read it
/// here.
public enum Command {
    PALETTE(Feather.SEARCH, "Shortcut+K"),
    REFRESH(Feather.REFRESH_CW, "F5"),
    PAUSE(Feather.PAUSE, "Space"),
    TIME_RANGE(Feather.CLOCK, "Shortcut+T"),
    TIME_BACK(Feather.CORNER_UP_LEFT, "Shortcut+Z"),
    TIME_FORWARD(Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z"),
    ZOOM_OUT(Feather.ZOOM_OUT, "Shortcut+Minus"),
    EARLIER(Feather.CHEVRONS_LEFT, "Shift+Left"),
    LATER(Feather.CHEVRONS_RIGHT, "Shift+Right"),
    COMPARE(Feather.LAYERS, "Shortcut+D"),
    ZONE(Feather.GLOBE, "Shortcut+U"),
    PAGE_BACK(Feather.ARROW_LEFT, "Alt+Left"),
    PAGE_FORWARD(Feather.ARROW_RIGHT, "Alt+Right"),
    ENVIRONMENT(Feather.DATABASE, "Shortcut+E"),
    THEME(Feather.MOON, "Shortcut+Shift+L"),
    LANGUAGE(Feather.TYPE, "Shortcut+Shift+K"),
    KEYS(Feather.HELP_CIRCLE, "F1");

    private final Feather icon;
    private final String keys;

    Command(Feather icon, String keys) {
        this.icon = icon;
        this.keys = keys;
    }

    Feather icon() {
        return icon;
    }

    KeyCombination combination() {
        return KeyCombination.keyCombination(keys);
    }

    /// Its keys as they are printed on them: `Ctrl+K`.
    String keyText() {
        return combination().getDisplayText();
    }

    String title(Messages words) {
        return words.get("command." + name());
    }

    /// For a tooltip: the name and the key.
    String hint(Messages words) {
        return words.get("command.hint", title(words), keyText());
    }
}
