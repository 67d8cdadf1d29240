package dev.pharos.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a stack is to have. Prometheus (scraping each second), Alertmanager and a node exporter are always there.
public final class StackBuilder {
    private static final Duration START = Duration.ofSeconds(20);
    private static final String PASSWORD = "lighthouse";

    private final Ports ports = new Ports();
    private final List<Server> started = new ArrayList<>();
    private final StringBuilder moreJobs = new StringBuilder();
    private int replicas = -1;
    private int clusterMasters;
    private boolean multiTarget;
    private boolean victoriaMetrics;
    private String history = "";
    private @Nullable Path rules;

    StackBuilder() {}

    /// A Redis master with so many replicas.
    public StackBuilder replicas(int count) {
        replicas = count;
        return this;
    }

    /// A Redis Cluster of so many masters, one replica each.
    public StackBuilder cluster(int masters) {
        clusterMasters = masters;
        return this;
    }

    /// The master and its replicas are scraped a second time, through `/scrape?target=` of one exporter.
    public StackBuilder multiTarget() {
        multiTarget = true;
        return this;
    }

    /// Prometheus writes all it scrapes on to a VictoriaMetrics.
    public StackBuilder victoriaMetrics() {
        victoriaMetrics = true;
        return this;
    }

    /// Prometheus starts with samples of before.
    ///
    /// @param openMetrics with times, ending in `# EOF`; each two hours that have samples cost a block
    public StackBuilder history(String openMetrics) {
        history = openMetrics;
        return this;
    }

    /// Prometheus evaluates the rule files of a directory in place of the stack's own.
    public StackBuilder rules(Path directory) {
        rules = directory;
        return this;
    }

    /// A further job whose targets are in files that match a pattern.
    public StackBuilder filesJob(String name, String pattern, Duration interval) {
        moreJobs.append(ServerConfig.filesJob(name, pattern, interval.toMillis() + "ms"));
        return this;
    }

    /// Starts everything and waits until it is scraped.
    public Stack start() {
        Path directory = null;
        try {
            directory = Files.createTempDirectory("pharos-stack-");
            Stack stack = new Stack(directory, parts(directory));
            stack.await("count(up{job=~\"" + ServerConfig.STATIC_JOBS + "\"} == 1)", targets());
            return stack;
        } catch (IOException e) {
            abandon(directory);
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            started.stream().map(Server::lastWords).forEach(words -> e.addSuppressed(new IllegalStateException(words)));
            abandon(directory);
            throw e;
        }
    }

    private void abandon(@Nullable Path directory) {
        started.forEach(Server::close);
        if (directory != null) {
            Stack.delete(directory);
        }
    }

    private int targets() {
        return 3 + (replicas + 1) * (multiTarget ? 2 : 1) + clusterMasters * 2;
    }

    private Stack.Parts parts(Path directory) throws IOException {
        Path logs = Files.createDirectories(directory.resolve("log"));
        RedisFarm farm = new RedisFarm(directory, ports, PASSWORD, started);
        List<RedisServer> group = replicas < 0 ? List.of() : farm.group("main", replicas);
        List<RedisServer> cluster = clusterMasters == 0 ? List.of() : farm.cluster("cluster", clusterMasters);
        List<RedisServer> redis = new ArrayList<>(group);
        redis.addAll(cluster);

        int nodePort = ports.free();
        Server nodeExporter = launch(
                "node-exporter",
                logs,
                DebianServer.NODE_EXPORTER,
                "--web.listen-address=" + Stack.HOST + ":" + nodePort);
        int alertmanagerPort = ports.free();
        Files.writeString(directory.resolve("alertmanager.yml"), ServerConfig.ALERTMANAGER);
        launch(
                "alertmanager",
                logs,
                DebianServer.ALERTMANAGER,
                "--config.file=" + directory.resolve("alertmanager.yml"),
                "--storage.path=" + directory.resolve("alertmanager"),
                "--web.listen-address=" + Stack.HOST + ":" + alertmanagerPort,
                "--cluster.listen-address=");
        int victoriaMetricsPort = victoriaMetrics ? startVictoriaMetrics(directory, logs) : 0;

        int prometheusPort = ports.free();
        StringBuilder config = new StringBuilder(ServerConfig.global(alertmanagerPort))
                .append(ServerConfig.job("prometheus", prometheusPort))
                .append(ServerConfig.job("alertmanager", alertmanagerPort))
                .append(ServerConfig.job("node", nodePort));
        if (!redis.isEmpty()) {
            config.append(ServerConfig.redisJob(redis));
        }
        if (multiTarget) {
            config.append(ServerConfig.multiTargetJob(group, farm.multiTargetExporter(group)));
        }
        config.append(moreJobs);
        if (victoriaMetrics) {
            config.append(ServerConfig.remoteWrite(victoriaMetricsPort));
        }
        writeRules(Files.createDirectories(directory.resolve("rules")));
        Files.writeString(directory.resolve("prometheus.yml"), config);
        if (!history.isEmpty()) {
            writeHistory(directory);
        }
        launch(
                "prometheus",
                logs,
                DebianServer.PROMETHEUS,
                "--config.file=" + directory.resolve("prometheus.yml"),
                "--storage.tsdb.path=" + directory.resolve("prometheus"),
                "--storage.tsdb.retention.time=1000d",
                "--web.listen-address=" + Stack.HOST + ":" + prometheusPort,
                "--web.enable-lifecycle",
                "--web.enable-admin-api",
                "--web.enable-remote-write-receiver");
        awaitReady(alertmanagerPort, "/-/ready");
        awaitReady(prometheusPort, "/-/ready");
        return new Stack.Parts(
                group, cluster, started, nodeExporter, nodePort, prometheusPort, alertmanagerPort, victoriaMetricsPort);
    }

    private void writeRules(Path directory) throws IOException {
        if (rules == null) {
            Files.writeString(directory.resolve("stack.yml"), ServerConfig.RULES);
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(rules, "*.yml")) {
            for (Path file : files) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    private void writeHistory(Path directory) throws IOException {
        Path samples = Files.writeString(directory.resolve("history.txt"), history);
        Path data = Files.createDirectories(directory.resolve("prometheus"));
        Process promtool = new ProcessBuilder(
                        "promtool", "tsdb", "create-blocks-from", "openmetrics", samples.toString(), data.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log/promtool.log").toFile())
                .start();
        if (promtool.onExit().join().exitValue() != 0) {
            throw new IOException(Files.readString(directory.resolve("log/promtool.log")));
        }
    }

    private int startVictoriaMetrics(Path directory, Path logs) {
        int port = ports.free();
        launch(
                "victoria-metrics",
                logs,
                DebianServer.VICTORIA_METRICS,
                "-storageDataPath=" + directory.resolve("victoria-metrics"),
                "-httpListenAddr=" + Stack.HOST + ":" + port,
                "-retentionPeriod=1");
        awaitReady(port, "/health");
        return port;
    }

    private Server launch(String name, Path logs, DebianServer server, String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(server.binary());
        Server process = new Server(name, logs, Map.of(), command);
        started.add(process);
        return process;
    }

    private static void awaitReady(int port, String path) {
        URI uri = URI.create("http://" + Stack.HOST + ":" + port + path);
        Await.until(START, uri.toString(), () -> PrometheusPeek.get(uri));
    }
}
