package dev.pharos.desktop.tray.wire;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/// Who knows all signs, and which panels show them.
@DBusInterfaceName("org.kde.StatusNotifierWatcher")
public interface StatusNotifierWatcher extends DBusInterface {
    String NAME = "org.kde.StatusNotifierWatcher";
    String PATH = "/StatusNotifierWatcher";

    /// @param service a name on the bus whose object `/StatusNotifierItem` is the sign
    void RegisterStatusNotifierItem(String service);
}
