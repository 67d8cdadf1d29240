package dev.pharos.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Many exporters in one process, for what only a large fleet shows: each instance's page at `/t/N/metrics`, with
/// the series that redis_exporter has for a Redis in use, and a node exporter's at `/n/N/metrics` for every
/// tenth.
public final class FakeFleet implements AutoCloseable {
    static final int INSTANCES_PER_NODE = 10;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final int size;
    private final FakePage page;
    private final Set<Integer> down = ConcurrentHashMap.newKeySet();

    public FakeFleet(int size, InstantSource clock) {
        this.size = size;
        this.page = new FakePage(clock);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/t/", exchange -> answer(exchange, redisPage(number(exchange))));
        server.createContext("/n/", exchange -> answer(exchange, page.node(number(exchange))));
        server.setExecutor(threads);
        server.start();
    }

    private String redisPage(int instance) {
        return down.contains(instance) ? page.unreachable() : page.redis(instance);
    }

    /// From now on the exporter of this instance can't reach its Redis.
    public void takeDown(int instance) {
        down.add(instance);
    }

    private static int number(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return Integer.parseInt(path.substring(3, path.indexOf('/', 3)));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /// Writes the files that Prometheus finds its targets in: `redis.json` and `node.json`.
    public void describe(Path directory) throws IOException {
        StringBuilder redis = new StringBuilder();
        StringBuilder nodes = new StringBuilder();
        for (int i = 0; i < size; i++) {
            redis.append(i == 0 ? "" : ",\n").append("""
                            {"targets": ["%s"], "labels": {"__metrics_path__": "/t/%d/metrics", "instance": "%s:%d",
                             "addr": "%s", "group": "shop-%03d", "name": "shop-%03d-%s"}}""".formatted(
                            listening(),
                            i,
                            FakePage.host(i),
                            9121 + i % INSTANCES_PER_NODE,
                            FakePage.address(i),
                            i / FakePage.GROUP,
                            i / FakePage.GROUP,
                            "abc".charAt(i % FakePage.GROUP)));
            if (i % INSTANCES_PER_NODE == 0) {
                nodes.append(i == 0 ? "" : ",\n").append("""
                                {"targets": ["%s"], "labels": {"__metrics_path__": "/n/%d/metrics", "instance": "%s:9100"}}""".formatted(listening(), i, FakePage.host(i)));
            }
        }
        Files.writeString(directory.resolve("redis.json"), "[" + redis + "]");
        Files.writeString(directory.resolve("node.json"), "[" + nodes + "]");
    }

    private String listening() {
        return Stack.HOST + ":" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
