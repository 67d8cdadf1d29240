package dev.pharos.desktop.notification;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// The Desktop Notifications Specification 1.2, as far as it is used. Public, since the library calls it by reflection.
@DBusInterfaceName("org.freedesktop.Notifications")
public interface Notifications extends DBusInterface {
    String NAME = "org.freedesktop.Notifications";
    String PATH = "/org/freedesktop/Notifications";

    List<String> GetCapabilities();

    /// @param replaces the id of the popup whose place it takes, or 0
    /// @param actions  an id and a label in turn
    /// @param timeout  in milliseconds; 0 for never, -1 for what the service thinks best
    UInt32 Notify(
            String application,
            UInt32 replaces,
            String icon,
            String summary,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int timeout);

    void CloseNotification(UInt32 id);

    /// The user chose something.
    class ActionInvoked extends DBusSignal {
        final long id;
        final String action;

        public ActionInvoked(String path, UInt32 id, String action) throws DBusException {
            super(path, id, action);
            this.id = id.longValue();
            this.action = action;
        }
    }

    /// A popup is gone: expired, dismissed, closed, or for no reason given (4).
    class NotificationClosed extends DBusSignal {
        /// The service gives no reason; some say so of everything they show as they end.
        static final long UNDEFINED = 4;

        final long id;
        final long reason;

        public NotificationClosed(String path, UInt32 id, UInt32 reason) throws DBusException {
            super(path, id, reason);
            this.id = id.longValue();
            this.reason = reason.longValue();
        }
    }
}
