package dev.pharos.desktop.tray;

import dev.pharos.desktop.bus.BusLink;
import dev.pharos.desktop.bus.SessionBus;
import dev.pharos.desktop.tray.wire.StatusNotifierWatcher;
import java.awt.AWTError;
import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.SystemTray;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the place that this desktop has for a sign.
public final class Trays {
    private static final Logger LOG = LoggerFactory.getLogger(Trays.class);

    private Trays() {}

    /// Asks the panel over the bus, then the window system. Takes seconds where nobody answers: off the FX thread, and
    /// after JavaFX has started. Panels may start later than Pharos: where there is none, it may be asked again.
    ///
    /// @param environment the process's environment variables
    /// @param title       what the sign is called
    /// @param first       what it shows at first
    /// @param onActivate  a click on it, on any thread
    public static TrayChoice find(Map<String, String> environment, String title, TrayFace first, Runnable onActivate) {
        if (GraphicsEnvironment.isHeadless()) {
            return new TrayChoice.None("there is no screen");
        }
        var bus = SessionBus.address(environment).filter(Trays::hasPanel);
        return bus.<TrayChoice>map(
                        address -> new TrayChoice.Found(new StatusNotifierTray(address, title, first, onActivate)))
                .orElseGet(() -> ofWindowSystem(first, onActivate));
    }

    private static TrayChoice ofWindowSystem(TrayFace first, Runnable onActivate) {
        try {
            return SystemTray.isSupported()
                    ? new TrayChoice.Found(new WindowSystemTray(SystemTray.getSystemTray(), first, onActivate))
                    : new TrayChoice.None("no panel of this desktop shows signs of programs");
        } catch (AWTException | AWTError | RuntimeException e) {
            LOG.info("no sign in the panel", e);
            return new TrayChoice.None(String.valueOf(e.getMessage()));
        }
    }

    /// Whether there is a watcher, and a panel that shows what it knows.
    private static boolean hasPanel(String address) {
        try {
            return BusLink.ask(() -> {
                try (DBusConnection bus = DBusConnectionBuilder.forAddress(address)
                        .withShared(false)
                        .build()) {
                    return hasPanel(bus);
                }
            });
        } catch (DBusException e) {
            LOG.info("no panel on the bus: {}", e.getMessage());
            return false;
        }
    }

    private static boolean hasPanel(DBusConnection bus) throws DBusException {
        DBus self = bus.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
        if (!self.NameHasOwner(StatusNotifierWatcher.NAME)) {
            return false;
        }
        Properties watcher =
                bus.getRemoteObject(StatusNotifierWatcher.NAME, StatusNotifierWatcher.PATH, Properties.class);
        Object registered = watcher.Get(StatusNotifierWatcher.NAME, "IsStatusNotifierHostRegistered");
        return Boolean.TRUE.equals(registered);
    }
}
