package dev.pharos.app;

import dev.pharos.desktop.Popup;
import dev.pharos.desktop.Popups;
import dev.pharos.desktop.tray.Tray;
import dev.pharos.desktop.tray.TrayChoice;
import dev.pharos.desktop.tray.TrayEntry;
import dev.pharos.desktop.tray.TrayFace;
import dev.pharos.desktop.tray.TrayMenu;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A desktop that writes down what pops up, and has one sign in its panel.
final class FakeDesktop implements Popups, Tray {
    private final List<Popup> shown = new CopyOnWriteArrayList<>();
    private final List<Instant> times = new CopyOnWriteArrayList<>();
    private final Map<String, Consumer<String>> open = new LinkedHashMap<>();
    private @Nullable Runnable click;
    private @Nullable TrayFace face;
    private TrayMenu menu = TrayMenu.of();
    private boolean popupsClosed;
    private boolean trayClosed;

    /// Of a desktop with a panel.
    synchronized TrayChoice find(TrayFace first, Runnable onActivate) {
        face = first;
        click = onActivate;
        return new TrayChoice.Found(this);
    }

    @Override
    public synchronized void show(Popup popup, Consumer<String> onAction) {
        times.add(Instant.now());
        shown.add(popup);
        open.put(popup.key(), onAction);
    }

    @Override
    public synchronized void close(String key) {
        open.remove(key);
    }

    /// Of popups and of the sign: both are closed by the same name.
    @Override
    public synchronized void close() {
        trayClosed |= popupsClosed;
        popupsClosed = true;
        open.clear();
    }

    @Override
    public synchronized void show(TrayFace next) {
        face = next;
    }

    @Override
    public synchronized void menu(TrayMenu next) {
        menu = next;
    }

    synchronized boolean isClosed() {
        return popupsClosed && trayClosed;
    }

    synchronized @Nullable TrayFace face() {
        return face;
    }

    void click() {
        Runnable clicked;
        synchronized (this) {
            clicked = click;
        }
        if (clicked == null) {
            throw new IllegalStateException("there is no sign in the panel yet");
        }
        clicked.run();
    }

    void choose(String label) {
        TrayMenu chosen;
        synchronized (this) {
            chosen = menu;
        }
        for (TrayEntry entry : chosen.entries()) {
            if (entry instanceof TrayEntry.Choice choice && choice.label().equals(label)) {
                choice.action().run();
                return;
            }
        }
        throw new IllegalStateException("no entry " + label + " in " + chosen);
    }

    /// All that popped up so far, in that order, also what is gone.
    List<Popup> popups() {
        return shown;
    }

    /// When the last one of this title popped up.
    Instant time(String title) {
        return times.get(titles().lastIndexOf(title));
    }

    List<String> titles() {
        return shown.stream().map(Popup::title).toList();
    }

    void press(Popup popup, String action) {
        Consumer<String> onAction;
        synchronized (this) {
            onAction = open.remove(popup.key());
        }
        if (onAction == null) {
            throw new IllegalStateException("it is gone: " + popup);
        }
        onAction.accept(action);
    }
}
