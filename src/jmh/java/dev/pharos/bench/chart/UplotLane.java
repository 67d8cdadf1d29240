package dev.pharos.bench.chart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// uPlot in a Chromium without a window, which asks this server for its page, its samples and what to show next.
final class UplotLane implements Lane, AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SynchronousQueue<String> ranges = new SynchronousQueue<>();
    private final SynchronousQueue<String> millis = new SynchronousQueue<>();
    private final HttpServer server;
    private final Chromium chromium;

    private UplotLane(byte[] library, Waves waves) throws IOException {
        byte[] samples = UplotPage.samples(waves);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.createContext(
                "/", exchange -> answer(exchange, "text/html", UplotPage.html().getBytes(StandardCharsets.UTF_8)));
        server.createContext("/uplot.js", exchange -> answer(exchange, "text/javascript", library));
        server.createContext("/samples", exchange -> answer(exchange, "application/octet-stream", samples));
        server.createContext(
                "/ranges",
                exchange -> answer(exchange, "text/plain", take(ranges).getBytes(StandardCharsets.UTF_8)));
        server.createContext("/millis", this::result);
        server.createContext("/bug", this::result);
        server.setExecutor(threads);
        server.start();
        chromium = new Chromium("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /// Empty where there is no browser or no uPlot.
    static Optional<UplotLane> open(Waves waves) throws IOException {
        Optional<byte[]> library = UplotPage.library();
        if (library.isEmpty()) {
            System.out.println("uPlot is not on the class path: skipped");
            return Optional.empty();
        }
        if (!Chromium.installed()) {
            System.out.println("chromium is not installed: skipped");
            return Optional.empty();
        }
        return Optional.of(new UplotLane(library.get(), waves));
    }

    @Override
    public double[] time(List<Range> wanted, Duration patience) throws InterruptedException {
        String text = wanted.stream()
                .map(range -> range.from() / 1e3 + " " + range.to() / 1e3)
                .collect(Collectors.joining(" "));
        if (!ranges.offer(text, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("chromium did not open the page");
        }
        String answer = millis.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (answer == null || !Character.isDigit(answer.charAt(0))) {
            throw new IllegalStateException("uPlot did not draw: " + answer);
        }
        double[] numbers = Arrays.stream(answer.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (numbers[0] != 1 || numbers[1] != Screen.PLOT_WIDTH || numbers[2] != Screen.PLOT_HEIGHT || numbers[3] == 0) {
            throw new IllegalStateException("uPlot drew something else: " + answer);
        }
        return Arrays.copyOfRange(numbers, 4, numbers.length);
    }

    private void result(HttpExchange exchange) throws IOException {
        String text;
        try (InputStream body = exchange.getRequestBody()) {
            text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
        try {
            millis.put(text);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        answer(exchange, "text/plain", new byte[] {'.'});
    }

    private static String take(SynchronousQueue<String> queue) throws IOException {
        try {
            return queue.take();
        } catch (InterruptedException closed) {
            throw new IOException(closed);
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
