package dev.pharos.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A Prometheus that scrapes nothing, and holds nothing but what it is given.
public final class LonePrometheus implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(20);

    private final Server server;
    private final URI url;

    private LonePrometheus(Server server, URI url) {
        this.server = server;
        this.url = url;
    }

    /// Starts it in an empty directory, and waits until it answers.
    public static LonePrometheus start(Path directory) throws IOException {
        return launch(directory);
    }

    /// Starts it over samples in OpenMetrics text, however old, and waits until it answers.
    public static LonePrometheus start(Path directory, String openMetrics) throws IOException {
        Path samples = Files.writeString(directory.resolve("samples.txt"), openMetrics);
        Path data = Files.createDirectories(directory.resolve("data"));
        Path log = directory.resolve("promtool.log");
        Process promtool = new ProcessBuilder(
                        "promtool", "tsdb", "create-blocks-from", "openmetrics", samples.toString(), data.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (promtool.onExit().join().exitValue() != 0) {
            throw new IOException(Files.readString(log));
        }
        return launch(directory);
    }

    private static LonePrometheus launch(Path directory) throws IOException {
        int port = new Ports().free();
        Path config = Files.writeString(directory.resolve("prometheus.yml"), "global: {}\n");
        Server server = new Server(
                "prometheus",
                directory,
                Map.of(),
                List.of(
                        DebianServer.PROMETHEUS.binary(),
                        "--config.file=" + config,
                        "--storage.tsdb.path=" + directory.resolve("data"),
                        "--storage.tsdb.retention.time=100y",
                        "--web.listen-address=" + Stack.HOST + ":" + port));
        URI url = URI.create("http://" + Stack.HOST + ":" + port);
        try {
            Await.until(START, "Prometheus at " + url, () -> PrometheusPeek.get(url.resolve("/-/ready")));
        } catch (AssertionError e) {
            server.close();
            throw e;
        }
        return new LonePrometheus(server, url);
    }

    public URI url() {
        return url;
    }

    @Override
    public void close() {
        server.close();
    }
}
