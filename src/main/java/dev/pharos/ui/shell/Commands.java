package dev.pharos.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// What each [Command] does in one window.
final class Commands {
    private final Map<Command, Runnable> deeds = new EnumMap<>(Command.class);

    void on(Command command, Runnable deed) {
        deeds.put(command, deed);
    }

    boolean has(Command command) {
        return deeds.containsKey(command);
    }

    void run(Command command) {
        Runnable deed = deeds.get(command);
        if (deed != null) {
            deed.run();
        }
    }

    /// Does what a pressed key stands for, unless the control that has the focus made use of it first. While
    /// something is typed, a key that writes stands for itself.
    void handle(KeyEvent event) {
        if (writes(event)) {
            return;
        }
        for (Map.Entry<Command, Runnable> entry : deeds.entrySet()) {
            if (entry.getKey().combination().match(event)) {
                event.consume();
                entry.getValue().run();
                return;
            }
        }
    }

    /// Whether the key writes something into the control that has the focus.
    static boolean writes(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCode().isFunctionKey();
    }
}
