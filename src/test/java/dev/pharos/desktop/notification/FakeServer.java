package dev.pharos.desktop.notification;

import dev.pharos.desktop.bus.TestBus;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A notification service that can do what a test wants and writes down what it is asked.
final class FakeServer implements Notifications, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FakeServer.class);
    private final DBusConnection bus;
    private final List<String> capabilities;
    private final AtomicLong ids = new AtomicLong();
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> closed = new LinkedBlockingQueue<>();

    FakeServer(TestBus on, String... capabilities) throws DBusException {
        this.bus = on.connect();
        this.capabilities = List.of(capabilities);
        bus.exportObject(PATH, this);
        bus.requestBusName(NAME);
    }

    record Asked(
            long id,
            long replaces,
            String summary,
            String body,
            List<String> actions,
            Map<String, Object> hints,
            int timeout) {}

    Asked next() throws InterruptedException {
        Asked next = asked.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was shown");
        }
        return next;
    }

    boolean isIdle() {
        return asked.isEmpty();
    }

    long nextClosed() throws InterruptedException {
        Long next = closed.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was closed");
        }
        return next;
    }

    void choose(long id, String action) throws DBusException {
        bus.sendMessage(new ActionInvoked(PATH, new UInt32(id), action));
    }

    void tellClosed(long id, long reason) throws DBusException {
        bus.sendMessage(new NotificationClosed(PATH, new UInt32(id), new UInt32(reason)));
    }

    @Override
    public List<String> GetCapabilities() {
        return capabilities;
    }

    @Override
    public UInt32 Notify(
            String application,
            UInt32 replaces,
            String icon,
            String summary,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int timeout) {
        long id = replaces.longValue() == 0 ? ids.incrementAndGet() : replaces.longValue();
        Map<String, Object> values = new java.util.TreeMap<>();
        hints.forEach((name, value) -> values.put(name, value.getValue()));
        asked.add(new Asked(id, replaces.longValue(), summary, body, List.copyOf(actions), values, timeout));
        return new UInt32(id);
    }

    @Override
    public void CloseNotification(UInt32 id) {
        closed.add(id.longValue());
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    /// The library stumbles over answers that it still waits for; the bus is left all the same.
    @Override
    public void close() {
        try {
            bus.disconnect();
        } catch (NullPointerException e) {
            LOG.debug("the bus was not left in order", e);
        }
    }
}
