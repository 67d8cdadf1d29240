package dev.pharos.stack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What goes wrong in a stack on purpose, and [#heal] for all of it.
public final class Faults {
    private static final int VALUE_BYTES = 65_536;
    private static final int VALUES = 2_000;

    private final Stack stack;
    private final Set<Server> stopped = new LinkedHashSet<>();
    private final Set<Server> hung = new LinkedHashSet<>();
    private final Set<RedisServer> filled = new LinkedHashSet<>();
    private final Set<RedisServer> cutOff = new LinkedHashSet<>();

    Faults(Stack stack) {
        this.stack = stack;
    }

    /// The process is gone.
    public void kill(RedisServer redis) {
        redis.process().kill();
        stopped.add(redis.process());
    }

    /// SIGKILL, and started again at once.
    public void restart(Server server) {
        server.kill();
        server.restart();
    }

    /// The process is there and accepts connections, but answers nothing.
    public void hang(RedisServer redis) {
        redis.process().signal("STOP");
        hung.add(redis.process());
    }

    /// Writes until Redis refuses for lack of memory.
    public void fillMemory(RedisServer redis) {
        filled.add(redis);
        String value = "x".repeat(VALUE_BYTES);
        try (RedisConnection connection = redis.connect()) {
            for (int i = 0; i < VALUES; i++) {
                if (connection.tryCommand("SET", "fault:" + i, value).startsWith("-OOM")) {
                    return;
                }
            }
        }
        throw new IllegalStateException("Redis took it all");
    }

    /// The replica loses its master and is not let in again.
    public void breakReplication(RedisServer replica, RedisServer master) {
        cutOff.add(replica);
        replica.command("CONFIG", "SET", "masterauth", "wrong");
        master.command("CLIENT", "KILL", "TYPE", "replica");
    }

    public void stopExporter(RedisServer redis) {
        stop(redis.exporter());
    }

    public void stopNodeExporter() {
        stop(stack.nodeExporter());
    }

    /// Alertmanager is gone; what it keeps on its disk is there when it is back.
    public void stopAlertmanager() {
        stop(stack.server("alertmanager"));
    }

    private void stop(Server server) {
        server.stop();
        stopped.add(server);
    }

    /// More connections than `maxclients` allows, then none of them.
    public void crowd(RedisServer redis) {
        List<AutoCloseable> crowd = new ArrayList<>();
        try {
            while (true) {
                crowd.add(redis.connect());
            }
        } catch (RuntimeException turnedAway) {
            for (AutoCloseable connection : crowd) {
                try {
                    connection.close();
                } catch (Exception e) {
                    turnedAway.addSuppressed(e);
                }
            }
        }
    }

    /// Everything runs again as it did.
    public void heal() {
        hung.forEach(server -> server.signal("CONT"));
        stopped.forEach(Server::restart);
        stack.redis().forEach(RedisFarm::awaitPong);
        cutOff.forEach(replica -> replica.command("CONFIG", "SET", "masterauth", replica.password()));
        for (RedisServer redis : filled) {
            try (RedisConnection connection = redis.connect()) {
                for (int i = 0; i < VALUES; i++) {
                    connection.command("DEL", "fault:" + i);
                }
            }
        }
        hung.clear();
        stopped.clear();
        cutOff.clear();
        filled.clear();
    }
}
