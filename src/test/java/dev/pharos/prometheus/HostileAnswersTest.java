package dev.pharos.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alertmanager.AlertmanagerApi;
import dev.pharos.http.HttpLink;
import dev.pharos.http.Served;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a broken or hostile server may answer: it ends as a failure, before it fills the memory.
class HostileAnswersTest {
    private static final int MEGABYTES = 63;

    @RegisterExtension
    final Served served = new Served();

    private final MockWebServer server = served.server();

    @Test
    void factsAboutTheServerAreSmall() throws IOException {
        assertThat(asked("{},", MEGABYTES, api -> api.prometheus.buildInfo())).isInstanceOf(Failure.TooLarge.class);
        assertThat(asked("{},", MEGABYTES, api -> api.prometheus.flags())).isInstanceOf(Failure.TooLarge.class);
        assertThat(asked("{},", MEGABYTES, api -> api.prometheus.runtimeInfo())).isInstanceOf(Failure.TooLarge.class);
        assertThat(asked("{},", 30, api -> api.alertmanager.status())).isInstanceOf(Failure.TooLarge.class);
    }

    @Test
    void aListOfNothingsIsTooLargeLongBeforeItsTextIs() throws IOException {
        assertThat(asked("{},", MEGABYTES, api -> api.prometheus.targets()))
                .isInstanceOfSatisfying(
                        Failure.TooLarge.class,
                        large -> assertThat(large.counted()).isEqualTo(Failure.Counted.VALUES));
        assertThat(asked("{},", 10, api -> api.prometheus.rules())).isInstanceOf(Failure.TooLarge.class);
        assertThat(asked("[],", 10, api -> api.alertmanager.alerts())).isInstanceOf(Failure.TooLarge.class);
    }

    @Test
    void commasInTextsAreNoValues() throws IOException {
        String answer = "{\"status\":\"success\",\"data\":{\"alerts\":[{\"annotations\":{\"said\":\""
                + "\\\",[{:".repeat(1_500_000) + "\"}}]}}";
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(answer)
                .build());

        try (HttpLink link = served.open("")) {
            List<ActiveAlert> alerts = new PrometheusApi(link).alerts().orElse(List.of());
            assertThat(alerts)
                    .singleElement()
                    .satisfies(
                            alert -> assertThat(alert.annotations().get("said")).hasSize(5 * 1_500_000));
        }
    }

    /// Larger than the metadata, the targets and the label values of large servers.
    @Test
    void aLargeFleetIsNotTooLarge() {
        String target = "{\"labels\":{\"instance\":\"redis-0000.example:9121\",\"job\":\"redis\"},"
                + "\"scrapeUrl\":\"http://x\"},";
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body("{\"status\":\"success\",\"data\":{\"activeTargets\":[" + target.repeat(100_000) + "{}]}}")
                .build());

        try (HttpLink link = served.open("")) {
            assertThat(new PrometheusApi(link).targets().map(java.util.List::size))
                    .isEqualTo(Outcome.success(100_001));
        }
    }

    private record Apis(PrometheusApi prometheus, AlertmanagerApi alertmanager) {}

    private Failure asked(String piece, int megabytes, Function<Apis, Outcome<?>> question) throws IOException {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .addHeader("Content-Encoding", "gzip")
                .body(bomb(piece, megabytes))
                .build());
        try (HttpLink link = served.open("")) {
            return Objects.requireNonNull(question.apply(new Apis(new PrometheusApi(link), new AlertmanagerApi(link)))
                    .failureOrNull());
        }
    }

    private static Buffer bomb(String piece, int megabytes) throws IOException {
        Buffer gzipped = new Buffer();
        try (BufferedSink out = Okio.buffer(new GzipSink(gzipped))) {
            out.writeUtf8("{\"status\":\"success\",\"data\":[");
            String pieces = piece.repeat(100_000);
            for (long written = 0; written < ((long) megabytes << 20) - pieces.length(); written += pieces.length()) {
                out.writeUtf8(pieces);
            }
            out.writeUtf8("{}]}");
        }
        return gzipped;
    }
}
