package dev.pharos.desktop.tray;

import dev.pharos.desktop.bus.TestBus;
import dev.pharos.desktop.tray.wire.StatusNotifierWatcher;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/// A panel that takes signs and draws none.
final class FakeWatcher implements StatusNotifierWatcher, Properties, AutoCloseable {
    final DBusConnection bus;
    private final BlockingQueue<String> registered = new LinkedBlockingQueue<>();
    private final boolean hosted;

    FakeWatcher(TestBus on) throws DBusException {
        this(on, true);
    }

    FakeWatcher(TestBus on, boolean hosted) throws DBusException {
        this.hosted = hosted;
        this.bus = on.connect();
        bus.exportObject(PATH, this);
        bus.requestBusName(NAME);
    }

    /// The name on the bus of the next sign that is made known.
    String next() throws InterruptedException {
        String next = registered.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no sign was made known");
        }
        return next;
    }

    @Override
    public void RegisterStatusNotifierItem(String service) {
        registered.add(service);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <A> A Get(String face, String property) {
        return (A) new Variant<>(hosted);
    }

    @Override
    public <A> void Set(String face, String property, A value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Variant<?>> GetAll(String face) {
        return Map.of("IsStatusNotifierHostRegistered", new Variant<>(hosted));
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public void close() {
        bus.disconnect();
    }
}
