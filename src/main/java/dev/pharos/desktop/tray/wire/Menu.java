package dev.pharos.desktop.tray.wire;

import java.util.List;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// A menu that the panel draws. The root has the id 0.
@DBusInterfaceName("com.canonical.dbusmenu")
public interface Menu extends DBusInterface {
    String NAME = "com.canonical.dbusmenu";

    /// @param depth how many levels below it; -1 for all
    /// @return the revision, and the entry with what lies below it
    Two<UInt32, MenuNode> GetLayout(int parent, int depth, List<String> properties);

    List<MenuProperties> GetGroupProperties(List<Integer> ids, List<String> properties);

    Variant<?> GetProperty(int id, String property);

    void Event(int id, String what, Variant<?> data, UInt32 time);

    /// @return the ids that there are none of
    List<Integer> EventGroup(List<MenuEvent> events);

    /// @return whether it changed and is to be asked for anew
    boolean AboutToShow(int id);

    /// @return the ids that changed, and those that there are none of
    Two<List<Integer>, List<Integer>> AboutToShowGroup(List<Integer> ids);

    /// What lies below an entry is another now.
    class LayoutUpdated extends DBusSignal {
        public final UInt32 revision;
        public final int parent;

        public LayoutUpdated(String path, UInt32 revision, int parent) throws DBusException {
            super(path, revision, parent);
            this.revision = revision;
            this.parent = parent;
        }
    }
}
