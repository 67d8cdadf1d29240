package dev.pharos.desktop;

import java.util.function.Consumer;

/// Shows popups. No call waits for the desktop, and none takes the keyboard from where it is.
public interface Popups extends AutoCloseable {
    /// Shows a popup, in the place of the one with the same key where that is still there.
    ///
    /// @param onAction gets the id of the action that was chosen, at most once and on any thread; then it is gone
    void show(Popup popup, Consumer<String> onAction);

    /// Takes a popup away; nothing where it is gone.
    void close(String key);

    /// Takes all of them away and shows no others.
    @Override
    void close();
}
