package dev.pharos.ui.popup;

import dev.pharos.desktop.Popup;
import dev.pharos.desktop.Popups;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/// Popups in a corner of the screen, drawn by ControlsFX: what is used where the desktop has no service for them. They
/// need no window of Pharos, so they are there while it is hidden, and the keyboard stays where it is. Calls may come
/// from any thread.
public final class ScreenPopups implements Popups {
    /// More would cover what is worked on: the oldest goes, one that may wait before a critical one.
    static final int MOST = 4;

    private static final Duration SHORT = Duration.seconds(8);

    /// ControlsFX has no popup that stays without an animation that runs as long: a critical one is shown anew instead.
    private static final Duration LONG = Duration.minutes(2);

    private final Supplier<Theme> theme;
    private final Executor ui = FxThread.executor();
    private final Map<String, Shown> open = new LinkedHashMap<>();
    private boolean closed;

    /// @param theme the one of the time, on the FX thread
    public ScreenPopups(Supplier<Theme> theme) {
        this.theme = theme;
    }

    private record Shown(Popup popup, Window window, Button cross) {
        /// By its cross, so that ControlsFX forgets it, but without the half second in which it fades.
        void hide() {
            cross.fire();
            window.hide();
        }
    }

    @Override
    public void show(Popup popup, Consumer<String> onAction) {
        ui.execute(() -> {
            if (!closed) {
                open(popup, onAction);
            }
        });
    }

    private void open(Popup popup, Consumer<String> onAction) {
        hide(popup.key());
        makeRoom();
        Node content = PopupContent.of(popup, action -> {
            if (hide(popup.key())) {
                onAction.accept(action);
            }
        });
        Corner corner = new Corner(theme.get());
        Notifications.create()
                .owner(corner)
                .position(Pos.TOP_RIGHT)
                .graphic(content)
                .text("")
                .styleClass("ph-desktop-popup")
                .hideAfter(popup.urgency() == Popup.Urgency.CRITICAL ? LONG : SHORT)
                .show();
        Window window = content.getScene().getWindow();
        Button cross = (Button) window.getScene().getRoot().lookup(".close-button");
        Shown shown = new Shown(popup, window, cross);
        open.put(popup.key(), shown);
        cross.addEventHandler(ActionEvent.ACTION, _ -> open.remove(popup.key(), shown));
        window.showingProperty().subscribe(showing -> {
            if (!showing) {
                corner.hide();
                boolean byItself = open.remove(popup.key(), shown);
                if (byItself && popup.urgency() == Popup.Urgency.CRITICAL) {
                    FxThread.later(() -> openAgain(popup, onAction));
                }
            }
        });
    }

    private void openAgain(Popup popup, Consumer<String> onAction) {
        if (!closed && !open.containsKey(popup.key())) {
            open(popup, onAction);
        }
    }

    private void makeRoom() {
        while (open.size() >= MOST) {
            List<Shown> all = List.copyOf(open.values());
            Shown oldest = all.stream()
                    .filter(shown -> shown.popup().urgency() != Popup.Urgency.CRITICAL)
                    .findFirst()
                    .orElse(all.getFirst());
            hide(oldest.popup().key());
        }
    }

    /// @return whether it was still there
    private boolean hide(String key) {
        Shown shown = open.remove(key);
        if (shown == null) {
            return false;
        }
        shown.hide();
        return true;
    }

    @Override
    public void close(String key) {
        ui.execute(() -> hide(key));
    }

    @Override
    public void close() {
        ui.execute(() -> {
            closed = true;
            List.copyOf(open.keySet()).forEach(this::hide);
        });
    }
}
