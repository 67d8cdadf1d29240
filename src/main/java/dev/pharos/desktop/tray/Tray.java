package dev.pharos.desktop.tray;

/// The sign in the panel. No call waits for the panel; all may come from any thread.
public interface Tray extends AutoCloseable {
    void show(TrayFace face);

    void menu(TrayMenu menu);

    /// Takes the sign away.
    @Override
    void close();
}
