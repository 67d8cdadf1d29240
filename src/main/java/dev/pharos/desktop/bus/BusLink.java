package dev.pharos.desktop.bus;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.freedesktop.dbus.connections.IDisconnectCallback;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection to a bus for the sake of one name on it, made anew where it broke. Everything happens on a thread
/// of its own, one thing after the other, and so needs no locks.
public final class BusLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BusLink.class);

    /// What answers later than that is taken for dead. Also the time that a service has to be started in.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(30);

    private final String address;
    private final String name;
    private final Tenant tenant;
    private final ScheduledExecutorService thread;
    private @Nullable DBusConnection connection;
    private Duration pause = FIRST_PAUSE;

    /// @param name the name on the bus whose owner matters, as `org.freedesktop.Notifications`
    public BusLink(String address, String name, Tenant tenant) {
        this.address = address;
        this.name = name;
        this.tenant = tenant;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("bus " + name).factory());
    }

    /// Who uses the connection. Called on the link's thread.
    public interface Tenant {
        /// There is a connection; nothing has been asked over it yet.
        void connected(DBusConnection bus) throws DBusException;

        /// The name has an owner, another than before, or none any more.
        void owner(Optional<String> now);

        /// The connection is gone, or there was none to be had.
        void disconnected(String reason);
    }

    /// Connects, and goes on trying until closed.
    public void start() {
        execute(this::connect);
    }

    /// Does something on the link's thread, unless it is closed.
    public void execute(Runnable task) {
        after(Duration.ZERO, task);
    }

    /// The same after a while.
    public void after(Duration delay, Runnable task) {
        try {
            var _ = thread.schedule(() -> guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("{} is no longer spoken to: {}", name, e.toString());
        }
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("something on the bus went wrong", e);
        }
    }

    /// The connection, where there is one. On the link's thread.
    public Optional<DBusConnection> connection() {
        return Optional.ofNullable(connection);
    }

    /// Asks something over the bus, for a few seconds at most.
    ///
    /// @throws DBusException where no answer came, or one that says no
    public static <T> T ask(Callable<T> question) throws DBusException {
        FutureTask<T> answer = new FutureTask<>(question);
        Thread asking = Thread.ofVirtual().name("bus question").start(answer);
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asking.interrupt();
            throw new DBusException("no answer within " + PATIENCE.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new DBusException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DBusException("interrupted", e);
        }
    }

    private void connect() {
        try {
            DBusConnection made = ask(() -> DBusConnectionBuilder.forAddress(address)
                    .withShared(false)
                    .withDisconnectCallback(new Broken())
                    .build());
            connection = made;
            tenant.connected(made);
            made.addSigHandler(DBus.NameOwnerChanged.class, changed -> {
                if (changed.name.equals(name)) {
                    execute(() -> tenant.owner(Optional.of(changed.newOwner).filter(owner -> !owner.isEmpty())));
                }
            });
            pause = FIRST_PAUSE;
            tenant.owner(owner(made));
        } catch (DBusException | RuntimeException e) {
            LOG.info("no bus at {}: {}", address, e.toString());
            lost(String.valueOf(e.getMessage()));
        }
    }

    /// Who owns the name now.
    public Optional<String> owner(DBusConnection bus) throws DBusException {
        DBus self = bus.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
        return ask(() -> self.NameHasOwner(name) ? Optional.of(self.GetNameOwner(name)) : Optional.empty());
    }

    private void lost(String reason) {
        disconnect();
        tenant.disconnected(reason);
        after(pause, this::connect);
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LAST_PAUSE) > 0 ? LAST_PAUSE : twice;
    }

    private void disconnect() {
        DBusConnection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.disconnect();
            } catch (RuntimeException e) {
                LOG.debug("the bus was not left in order: {}", e.toString());
            }
        }
    }

    /// Does a last thing and ends; waits for that for a second or two.
    public void close(Runnable last) {
        execute(() -> {
            last.run();
            disconnect();
        });
        thread.shutdown();
        try {
            if (!thread.awaitTermination(2, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        close(() -> {});
    }

    private final class Broken implements IDisconnectCallback {
        @Override
        public void disconnectOnError(IOException e) {
            execute(() -> {
                if (connection != null) {
                    // The library tears it down itself, which takes its time.
                    connection = null;
                    lost(String.valueOf(e.getMessage()));
                }
            });
        }
    }
}
