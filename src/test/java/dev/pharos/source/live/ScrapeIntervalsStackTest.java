package dev.pharos.source.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.ScrapeIntervals;
import dev.pharos.stack.Await;
import dev.pharos.stack.DebianServer;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One server that says how often it scrapes, and one that only has the samples.
@RequiresServers({
    DebianServer.PROMETHEUS,
    DebianServer.ALERTMANAGER,
    DebianServer.NODE_EXPORTER,
    DebianServer.VICTORIA_METRICS
})
class ScrapeIntervalsStackTest {
    private static Stack stack;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        stack = Stack.with()
                .filesJob("slow", folder + "/*.json", Duration.ofSeconds(15))
                .victoriaMetrics()
                .start();
        Files.writeString(folder.resolve("t.json"), "[{\"targets\":[\"" + stack.nodeExporterAddress() + "\"]}]");
        stack.await("count({job=\"slow\",__name__=\"up\"})", 1, Duration.ofSeconds(40));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void aPrometheusSaysItOfEachJob() {
        try (LiveSource source = open(stack.prometheus())) {
            assertThat(new ScrapeIntervals(source).longest(Set.of("node"))).isEqualTo(1_000);
            assertThat(new ScrapeIntervals(source).longest(Set.of("node", "slow")))
                    .isEqualTo(15_000);
        }
    }

    /// Samples of ten minutes, written at once.
    @Test
    void aVictoriaMetricsHasTheSamples() throws Exception {
        write("each-second", 1_000);
        write("each-quarter", 15_000);
        try (LiveSource source = open(stack.victoriaMetrics())) {
            Await.until(
                    Duration.ofSeconds(60),
                    "intervals that are counted",
                    () -> new ScrapeIntervals(source).longest(Set.of("each-second")) == 1_000
                            && new ScrapeIntervals(source).longest(Set.of("each-second", "each-quarter")) == 15_000);
        }
    }

    private static void write(String job, long interval) throws IOException, InterruptedException {
        long now = System.currentTimeMillis();
        String lines = LongStream.iterate(now - 600_000, time -> time <= now, time -> time + interval)
                .mapToObj(time -> "up{job=\"" + job + "\",instance=\"a\"} 1 " + time)
                .collect(Collectors.joining("\n"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(stack.victoriaMetrics() + "/api/v1/import/prometheus"))
                    .POST(HttpRequest.BodyPublishers.ofString(lines))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    private static LiveSource open(URI server) {
        return value(LiveSource.open(value(HttpConfig.of(server.toString())), InstantSource.system()));
    }

    private static <T> T value(Outcome<T> outcome) {
        return Objects.requireNonNull(outcome.orNull());
    }
}
