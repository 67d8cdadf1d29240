package dev.pharos.desktop.notification;

import dev.pharos.desktop.Popup;
import dev.pharos.desktop.Popups;
import dev.pharos.desktop.bus.BusLink;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Popups by the desktop's own service (`org.freedesktop.Notifications`), which knows of do-not-disturb, several
/// screens and what has the keyboard. Where it does not answer they go to a fallback, each time anew: the service
/// that comes back has the next one. A critical popup that went down with the service is shown again.
///
/// All state is on the link's thread.
public final class NotificationService implements Popups {
    private static final Logger LOG = LoggerFactory.getLogger(NotificationService.class);

    /// Services that never say what they closed must not fill the memory.
    private static final int MOST = 500;

    /// A service that is started anew is back within that.
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Application application;
    private final Popups fallback;
    private final Consumer<Popup.Urgency> ringer;
    private final BusLink link;
    private final Map<String, Shown> open = new LinkedHashMap<>();
    private @Nullable Server server;
    private volatile Standing standing = new Standing.Unknown();

    /// @param address  of the session's bus
    /// @param fallback closed together with this
    /// @param ringer   told of a popup that may be heard where the service makes no sound of its own
    public NotificationService(
            String address, Application application, Popups fallback, Consumer<Popup.Urgency> ringer) {
        this.application = application;
        this.fallback = fallback;
        this.ringer = ringer;
        this.link = new BusLink(address, Notifications.NAME, new Following());
        link.start();
    }

    /// A popup that the service shows.
    ///
    /// @param id what the service calls it; 0 for one that went down with the service
    private record Shown(Popup popup, Consumer<String> onAction, long id) {
        boolean isLost() {
            return id == 0;
        }
    }

    /// Who shows popups just now, from any thread.
    public Standing standing() {
        return standing;
    }

    @Override
    public void show(Popup popup, Consumer<String> onAction) {
        link.execute(() -> {
            deliver(popup, onAction);
            boolean heard = server != null && server.playsSounds();
            if (popup.sound() == Popup.Sound.AUDIBLE && !heard) {
                ringer.accept(popup.urgency());
            }
        });
    }

    private void deliver(Popup popup, Consumer<String> onAction) {
        Shown before = open.remove(popup.key());
        try {
            long id = notify(popup, before == null ? 0 : before.id());
            open.put(popup.key(), new Shown(popup, onAction, id));
            if (open.size() > MOST) {
                open.remove(open.keySet().iterator().next());
            }
            fallback.close(popup.key());
        } catch (DBusException e) {
            server = null;
            fellBack(e.getMessage());
            fallback.show(popup, onAction);
        }
    }

    /// By the server that is known. Where that is gone by now, by the one that there is instead.
    private long notify(Popup popup, long replaces) throws DBusException {
        Server known = server;
        if (known != null) {
            try {
                return known.show(popup, application, replaces);
            } catch (DBusException e) {
                LOG.info("{} does not show popups any more: {}", known.owner(), e.getMessage());
                lose();
            }
        }
        DBusConnection bus = link.connection().orElseThrow(() -> new DBusException("there is no session bus"));
        Server found = Server.find(bus, link);
        server = found;
        standing = new Standing.Desktop(found.capabilities());
        return found.show(popup, application, 0);
    }

    private void fellBack(@Nullable String reason) {
        String why = String.valueOf(reason);
        if (!standing.equals(new Standing.Fallback(why))) {
            LOG.info("the desktop shows no popups: {}", why);
        }
        standing = new Standing.Fallback(why);
    }

    @Override
    public void close(String key) {
        link.execute(() -> {
            Shown shown = open.remove(key);
            if (shown != null && !shown.isLost()) {
                takeAway(shown.id());
            }
            fallback.close(key);
        });
    }

    private void takeAway(long id) {
        Server known = server;
        if (known != null) {
            try {
                known.close(id);
            } catch (DBusException e) {
                // Also its answer for one that is gone already.
                LOG.debug("popup {} was not closed: {}", id, e.getMessage());
            }
        }
    }

    /// Waits a moment for the service to take them away.
    @Override
    public void close() {
        link.close(() -> {
            open.values().stream().filter(shown -> !shown.isLost()).forEach(shown -> takeAway(shown.id()));
            open.clear();
        });
        fallback.close();
    }

    /// The server is gone, and what it showed with it. What was critical is to be shown again.
    private void lose() {
        server = null;
        open.values().removeIf(shown -> shown.popup().urgency() != Popup.Urgency.CRITICAL);
        open.replaceAll((_, shown) -> new Shown(shown.popup(), shown.onAction(), 0));
    }

    private void showLost() {
        List<Shown> lost = open.values().stream().filter(Shown::isLost).toList();
        lost.forEach(shown -> deliver(shown.popup(), shown.onAction()));
    }

    private void acted(long id, String action) {
        find(id).ifPresent(shown -> {
            open.remove(shown.popup().key());
            takeAway(id);
            shown.onAction().accept(action);
        });
    }

    private void closed(long id, long reason) {
        find(id).ifPresent(shown -> {
            boolean unasked = reason == Notifications.NotificationClosed.UNDEFINED;
            if (unasked && shown.popup().urgency() == Popup.Urgency.CRITICAL) {
                open.put(shown.popup().key(), new Shown(shown.popup(), shown.onAction(), 0));
            } else {
                open.remove(shown.popup().key());
            }
        });
    }

    private Optional<Shown> find(long id) {
        return open.values().stream().filter(shown -> shown.id() == id).findFirst();
    }

    private boolean isOfServer(@Nullable String sender) {
        return server != null && server.owner().equals(sender);
    }

    private final class Following implements BusLink.Tenant {
        @Override
        public void connected(DBusConnection bus) throws DBusException {
            bus.addSigHandler(
                    Notifications.ActionInvoked.class,
                    signal -> link.execute(() -> {
                        if (isOfServer(signal.getSource())) {
                            acted(signal.id, signal.action);
                        }
                    }));
            bus.addSigHandler(
                    Notifications.NotificationClosed.class,
                    signal -> link.execute(() -> {
                        if (isOfServer(signal.getSource())) {
                            closed(signal.id, signal.reason);
                        }
                    }));
        }

        @Override
        public void owner(Optional<String> now) {
            if (isOfServer(now.orElse(null))) {
                return;
            }
            if (server != null) {
                lose();
            }
            if (now.isPresent()) {
                standing = new Standing.Unknown();
                showLost();
            } else {
                standing = new Standing.Fallback("no notification service runs");
                link.after(GRACE, NotificationService.this::showLost);
            }
        }

        @Override
        public void disconnected(String reason) {
            fellBack(reason);
            lose();
            link.after(GRACE, NotificationService.this::showLost);
        }
    }
}
