package dev.pharos.desktop.tray;

import dev.pharos.desktop.bus.BusLink;
import dev.pharos.desktop.tray.wire.Menu;
import dev.pharos.desktop.tray.wire.StatusNotifierItem;
import dev.pharos.desktop.tray.wire.StatusNotifierWatcher;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A sign that the panel draws itself, as KDE's and most others do (`org.kde.StatusNotifierItem`). It is made known
/// again whenever the panel starts anew.
final class StatusNotifierTray implements Tray {
    private static final Logger LOG = LoggerFactory.getLogger(StatusNotifierTray.class);

    private final BusLink link;
    private final ItemObject item;
    private final MenuObject menu;

    /// @param onActivate runs on the link's thread
    StatusNotifierTray(String address, String title, TrayFace face, Runnable onActivate) {
        this.link = new BusLink(address, StatusNotifierWatcher.NAME, new Registering());
        this.item = new ItemObject(title, face, () -> link.execute(onActivate));
        this.menu = new MenuObject(link::execute);
        link.start();
    }

    @Override
    public void show(TrayFace face) {
        link.execute(() -> {
            String before = item.status();
            item.show(face);
            send(() -> new StatusNotifierItem.NewIcon(ItemObject.PATH));
            send(() -> new StatusNotifierItem.NewToolTip(ItemObject.PATH));
            if (!before.equals(item.status())) {
                send(() -> new StatusNotifierItem.NewStatus(ItemObject.PATH, item.status()));
            }
        });
    }

    @Override
    public void menu(TrayMenu next) {
        link.execute(() -> {
            int revision = menu.replace(next);
            send(() -> new Menu.LayoutUpdated(MenuObject.PATH, new UInt32(revision), 0));
        });
    }

    /// A signal that is made.
    private interface Making {
        DBusSignal make() throws DBusException;
    }

    private void send(Making signal) {
        link.connection().ifPresent(bus -> {
            try {
                bus.sendMessage(signal.make());
            } catch (DBusException | RuntimeException e) {
                LOG.info("the panel is not told: {}", e.toString());
            }
        });
    }

    @Override
    public void close() {
        link.close();
    }

    private final class Registering implements BusLink.Tenant {
        @Override
        public void connected(DBusConnection bus) throws DBusException {
            bus.exportObject(ItemObject.PATH, item);
            bus.exportObject(MenuObject.PATH, menu);
        }

        @Override
        public void owner(Optional<String> now) {
            link.connection().filter(_ -> now.isPresent()).ifPresent(this::register);
        }

        private void register(DBusConnection bus) {
            try {
                StatusNotifierWatcher watcher = bus.getRemoteObject(
                        StatusNotifierWatcher.NAME, StatusNotifierWatcher.PATH, StatusNotifierWatcher.class);
                BusLink.ask(() -> {
                    watcher.RegisterStatusNotifierItem(bus.getUniqueName());
                    return true;
                });
            } catch (DBusException e) {
                LOG.info("the panel does not take the sign: {}", e.getMessage());
            }
        }

        @Override
        public void disconnected(String reason) {
            LOG.info("the sign is gone with the bus: {}", reason);
        }
    }
}
