package dev.pharos.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Starts Redis servers with their exporters and ties them together.
final class RedisFarm {
    private static final Duration START = Duration.ofSeconds(15);
    private static final int SLOTS = 16_384;

    private final Path directory;
    private final Ports ports;
    private final String password;
    private final List<Server> started;

    RedisFarm(Path directory, Ports ports, String password, List<Server> started) {
        this.directory = directory;
        this.ports = ports;
        this.password = password;
        this.started = started;
    }

    /// A master and its replicas.
    List<RedisServer> group(String group, int replicas) throws IOException {
        List<RedisServer> servers = new ArrayList<>();
        for (int i = 0; i <= replicas; i++) {
            String extra = i == 0
                    ? ""
                    : "replicaof " + Stack.HOST + " " + servers.getFirst().port();
            servers.add(redis("redis-" + (i + 1), group, extra));
        }
        servers.forEach(RedisFarm::awaitPong);
        return servers;
    }

    /// A Redis Cluster with one replica for each master: masters first, their replicas in the same order.
    List<RedisServer> cluster(String group, int masters) throws IOException {
        List<RedisServer> servers = new ArrayList<>();
        for (int i = 0; i < masters * 2; i++) {
            servers.add(redis("cluster-" + (i + 1), group, """
                    cluster-enabled yes
                    cluster-node-timeout 2000
                    cluster-port %d
                    """.formatted(ports.free())));
        }
        servers.forEach(RedisFarm::awaitPong);
        for (int i = 0; i < masters; i++) {
            RedisServer master = servers.get(i);
            int first = i * SLOTS / masters;
            int last = (i + 1) * SLOTS / masters - 1;
            master.command("CLUSTER", "ADDSLOTSRANGE", Integer.toString(first), Integer.toString(last));
            master.command("CLUSTER", "SET-CONFIG-EPOCH", Integer.toString(i + 1));
        }
        RedisServer first = servers.getFirst();
        for (RedisServer server : servers.subList(1, servers.size())) {
            server.command("CLUSTER", "MEET", Stack.HOST, Integer.toString(first.port()), busPort(first));
        }
        String everybody = "cluster_known_nodes:" + servers.size();
        for (RedisServer server : servers) {
            Await.until(
                    START,
                    "the cluster",
                    () -> server.command("CLUSTER", "INFO").contains(everybody));
        }
        for (int i = 0; i < masters; i++) {
            String master = servers.get(i).command("CLUSTER", "MYID");
            RedisServer replica = servers.get(masters + i);
            // Until the gossip has told it of its master, it refuses.
            Await.until(START, "the replica's consent", () -> replica.command("CLUSTER", "REPLICATE", master));
        }
        for (RedisServer server : servers) {
            Await.until(
                    START,
                    "a working cluster",
                    () -> server.command("CLUSTER", "INFO").contains("cluster_state:ok"));
        }
        return servers;
    }

    private static String busPort(RedisServer server) {
        return server.command("CONFIG", "GET", "cluster-port").lines().toList().getLast();
    }

    private RedisServer redis(String name, String group, String extra) throws IOException {
        int port = ports.free();
        Path home = Files.createDirectories(directory.resolve(name));
        Path conf = Files.writeString(
                home.resolve("redis.conf"), """
                bind %s
                port %d
                requirepass %s
                masterauth %s
                dir %s
                appendonly no
                save ""
                maxmemory 64mb
                maxmemory-policy noeviction
                maxclients 200
                latency-monitor-threshold 10
                slowlog-log-slower-than 2000
                repl-ping-replica-period 1
                repl-timeout 5
                repl-diskless-sync-delay 0
                %s
                """.formatted(Stack.HOST, port, password, password, home, extra));
        Server process =
                keep(new Server(name, logs(), Map.of(), List.of(DebianServer.REDIS.binary(), conf.toString())));
        int exporterPort = ports.free();
        // The exporter's own limit is under the scrape's, so that it can say that Redis hangs before it is given up on.
        Server exporter = keep(new Server(
                name + "-exporter",
                logs(),
                Map.of("REDIS_PASSWORD", password),
                List.of(
                        DebianServer.REDIS_EXPORTER.binary(),
                        "-redis.addr",
                        "redis://" + Stack.HOST + ":" + port,
                        "-connection-timeout",
                        "500ms",
                        "-web.listen-address",
                        Stack.HOST + ":" + exporterPort)));
        return new RedisServer(name, group, port, exporterPort, password, process, exporter);
    }

    /// An exporter that is told with each scrape which Redis to look at.
    int multiTargetExporter(List<RedisServer> servers) throws IOException {
        StringBuilder passwords = new StringBuilder("{");
        for (RedisServer server : servers) {
            passwords
                    .append(passwords.length() > 1 ? "," : "")
                    .append("\"redis://%s\":\"%s\"".formatted(server.address(), password));
        }
        Path file = Files.writeString(directory.resolve("passwords.json"), passwords.append('}'));
        int port = ports.free();
        keep(new Server(
                "multi-exporter",
                logs(),
                Map.of(),
                List.of(
                        DebianServer.REDIS_EXPORTER.binary(),
                        "-redis.addr",
                        "redis://" + servers.getFirst().address(),
                        "-redis.password-file",
                        file.toString(),
                        "-connection-timeout",
                        "500ms",
                        "-web.listen-address",
                        Stack.HOST + ":" + port)));
        return port;
    }

    private Path logs() {
        return directory.resolve("log");
    }

    private Server keep(Server server) {
        started.add(server);
        return server;
    }

    static void awaitPong(RedisServer server) {
        Await.until(
                START,
                "Redis " + server.process().lastWords(),
                () -> server.command("PING").equals("PONG"));
    }
}
