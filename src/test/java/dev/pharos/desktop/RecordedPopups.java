package dev.pharos.desktop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Popups that are written down instead of shown.
public final class RecordedPopups implements Popups {
    private final List<Popup> shown = new CopyOnWriteArrayList<>();

    @Override
    public void show(Popup popup, Consumer<String> onAction) {
        close(popup.key());
        shown.add(popup);
    }

    @Override
    public void close(String key) {
        shown.removeIf(popup -> popup.key().equals(key));
    }

    @Override
    public void close() {
        shown.clear();
    }

    public List<String> keys() {
        return shown.stream().map(Popup::key).toList();
    }
}
