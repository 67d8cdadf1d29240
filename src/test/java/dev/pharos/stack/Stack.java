package dev.pharos.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A running monitoring stack on loopback: what tests see as "a real Prometheus". Closing it ends every process and
/// removes its files.
public final class Stack implements AutoCloseable {
    public static final String HOST = "127.0.0.1";

    private final Path directory;
    private final Parts parts;
    private final Faults faults;

    /// What was started; a port is 0 where it was not asked for.
    record Parts(
            List<RedisServer> replicaGroup,
            List<RedisServer> cluster,
            List<Server> all,
            @Nullable Server nodeExporter,
            int nodeExporterPort,
            int prometheusPort,
            int alertmanagerPort,
            int victoriaMetricsPort) {}

    Stack(Path directory, Parts parts) {
        this.directory = directory;
        this.parts = parts;
        this.faults = new Faults(this);
    }

    public static StackBuilder with() {
        return new StackBuilder();
    }

    public URI prometheus() {
        return url(parts.prometheusPort);
    }

    public URI alertmanager() {
        return url(parts.alertmanagerPort);
    }

    public URI victoriaMetrics() {
        return url(parts.victoriaMetricsPort);
    }

    private static URI url(int port) {
        return URI.create("http://" + HOST + ":" + port);
    }

    public RedisServer master() {
        return parts.replicaGroup.getFirst();
    }

    /// @param index from 0
    public RedisServer replica(int index) {
        return parts.replicaGroup.get(index + 1);
    }

    /// The master and its replicas.
    public List<RedisServer> replicaGroup() {
        return parts.replicaGroup;
    }

    /// The cluster's masters, then their replicas in the same order.
    public List<RedisServer> cluster() {
        return parts.cluster;
    }

    public List<RedisServer> redis() {
        return Stream.concat(parts.replicaGroup.stream(), parts.cluster.stream())
                .toList();
    }

    /// The `instance` label of the node exporter's target.
    public String nodeExporterAddress() {
        return HOST + ":" + parts.nodeExporterPort;
    }

    Server nodeExporter() {
        return Objects.requireNonNull(parts.nodeExporter, "this stack has no node exporter");
    }

    public Server server(String name) {
        return parts.all.stream()
                .filter(server -> server.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Faults faults() {
        return faults;
    }

    /// Waits until Prometheus's answer to an expression is a vector whose first value is as wanted.
    public void await(String promql, double value) {
        await(promql, value, Duration.ofSeconds(20));
    }

    public void await(String promql, double value, Duration limit) {
        Await.until(limit, promql + " = " + value + " at " + prometheus(), () -> {
            Double now = PrometheusPeek.value(prometheus(), promql);
            return now != null && now == value;
        });
    }

    /// Copies what the servers said beside the build's other reports.
    public void keepLogs(String name) {
        Path kept = Path.of("target", "stack-logs", name);
        try (Stream<Path> logs = Files.list(directory.resolve("log"))) {
            Files.createDirectories(kept);
            for (Path log : logs.toList()) {
                Files.copy(log, kept.resolve(log.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        parts.all.reversed().parallelStream().forEach(server -> {
            server.signal("CONT");
            server.close();
        });
        delete(directory);
    }

    static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                if (!file.toFile().delete()) {
                    file.toFile().deleteOnExit();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
