package dev.pharos.desktop.notification;

import dev.pharos.desktop.Popup;
import dev.pharos.desktop.bus.BusLink;
import dev.pharos.desktop.bus.WireText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// The service that runs now, and what it can do.
///
/// @param owner who it is on the bus: asked by that name, it can't have been exchanged for another meanwhile
record Server(String owner, Notifications remote, Set<String> capabilities) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 2000;
    private static final int LONGEST_LABEL = 80;

    /// Finds it; the bus starts it where it does not run but could.
    static Server find(DBusConnection bus, BusLink link) throws DBusException {
        Notifications any = bus.getRemoteObject(Notifications.NAME, Notifications.PATH, Notifications.class);
        List<String> capabilities = BusLink.ask(any::GetCapabilities);
        String owner = link.owner(bus).orElseThrow(() -> new DBusException("it is gone already"));
        return new Server(
                owner, bus.getRemoteObject(owner, Notifications.PATH, Notifications.class), Set.copyOf(capabilities));
    }

    boolean playsSounds() {
        return capabilities.contains("sound");
    }

    /// @param replaces the id of the popup whose place it takes, or 0
    /// @return the id that it has now
    long show(Popup popup, Application application, long replaces) throws DBusException {
        String body = WireText.of(popup.body(), LONGEST_BODY);
        UInt32 id = BusLink.ask(() -> remote.Notify(
                application.name(),
                new UInt32(replaces),
                application.icon(),
                WireText.of(popup.title(), LONGEST_TITLE),
                capabilities.contains("body-markup") ? escaped(body) : body,
                actions(popup),
                hints(popup, application),
                popup.urgency() == Popup.Urgency.CRITICAL ? 0 : -1));
        return id.longValue();
    }

    void close(long id) throws DBusException {
        BusLink.ask(() -> {
            remote.CloseNotification(new UInt32(id));
            return true;
        });
    }

    /// None where the service can't show any: it would make a dialog of them, which takes the keyboard.
    private List<String> actions(Popup popup) {
        List<String> all = new ArrayList<>();
        if (capabilities.contains("actions")) {
            for (Popup.Action action : popup.actions()) {
                all.add(WireText.of(action.id(), LONGEST_LABEL));
                all.add(WireText.of(action.label(), LONGEST_LABEL));
            }
        }
        return all;
    }

    private Map<String, Variant<?>> hints(Popup popup, Application application) {
        Map<String, Variant<?>> hints = new HashMap<>();
        hints.put("urgency", new Variant<>(urgency(popup.urgency())));
        hints.put("desktop-entry", new Variant<>(application.desktopEntry()));
        hints.put("category", new Variant<>(popup.urgency() == Popup.Urgency.CRITICAL ? "network.error" : "network"));
        if (popup.urgency() == Popup.Urgency.LOW) {
            hints.put("transient", new Variant<>(true));
        }
        if (popup.sound() == Popup.Sound.SILENT) {
            hints.put("suppress-sound", new Variant<>(true));
        } else {
            hints.put(
                    "sound-name",
                    new Variant<>(popup.urgency() == Popup.Urgency.CRITICAL ? "dialog-error" : "dialog-warning"));
        }
        return hints;
    }

    private static byte urgency(Popup.Urgency urgency) {
        return switch (urgency) {
            case LOW -> 0;
            case NORMAL -> 1;
            case CRITICAL -> 2;
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
