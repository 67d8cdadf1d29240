package dev.pharos.app.notice;

import dev.pharos.desktop.Popup;
import dev.pharos.desktop.Popups;
import dev.pharos.settings.AlertNotices;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Popups of the desktop or of the window, each as the user wants it at the time. One that the other shows still is
/// taken away there.
///
/// @param desktop may show on its own what the desktop cannot
public record ChosenPopups(Popups desktop, Popups window, Supplier<AlertNotices.Popups> choice) implements Popups {
    @Override
    public void show(Popup popup, Consumer<String> onAction) {
        switch (choice.get()) {
            case SYSTEM -> {
                window.close(popup.key());
                desktop.show(popup, onAction);
            }
            case WINDOW -> {
                desktop.close(popup.key());
                window.show(popup, onAction);
            }
        }
    }

    @Override
    public void close(String key) {
        desktop.close(key);
        window.close(key);
    }

    @Override
    public void close() {
        desktop.close();
        window.close();
    }
}
