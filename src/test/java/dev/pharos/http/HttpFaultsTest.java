package dev.pharos.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.http.config.Limits;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpFaultsTest {
    @RegisterExtension
    final Served served = new Served();

    private final MockWebServer server = served.server();
    private String target = "";

    @BeforeEach
    void start() {
        target = served.address("");
    }

    @Test
    void nothingListens() {
        HttpConfig config = Asking.config(server);
        server.close();

        assertThat(Asking.ask(config)).isEqualTo(failed(new Failure.Refused(target, "connection refused")));
    }

    @Test
    void theHostIsUnknown() {
        assertThat(Asking.ask(Asking.config("http://nosuch.invalid:9090")))
                .isEqualTo(failed(new Failure.UnknownHost("http://nosuch.invalid:9090", "nosuch.invalid")));
    }

    @Test
    void theHostWithAnUnderscoreIsUnknown() {
        assertThat(Asking.ask(Asking.config("http://no_such.invalid:9090")))
                .isEqualTo(failed(new Failure.UnknownHost("http://no_such.invalid:9090", "no_such.invalid")));
    }

    @Test
    void theServerHangs() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThat(Asking.ask(Asking.config(server).withLimits(patience(Asking.SHORT, Duration.ofSeconds(20)))))
                .isEqualTo(failed(new Failure.TimedOut(target, Asking.SHORT)));
    }

    @Test
    void theServerDripsForEver() {
        server.enqueue(new MockResponse.Builder()
                .body("x".repeat(100_000))
                .throttleBody(1, 20, TimeUnit.MILLISECONDS)
                .build());

        assertThat(Asking.ask(Asking.config(server).withLimits(patience(Duration.ofSeconds(20), Asking.SHORT))))
                .isEqualTo(failed(new Failure.TimedOut(target, Asking.SHORT)));
    }

    @Test
    void theAnswerIsTruncated() {
        server.enqueue(new MockResponse.Builder()
                .body("x".repeat(100_000))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        assertThat(Asking.ask(Asking.config(server)))
                .isEqualTo(failed(new Failure.Interrupted(target, "the answer ended early")));
    }

    @Test
    void theConnectionIsClosedWithoutAnAnswer() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThat(Asking.ask(Asking.config(server)))
                .isEqualTo(failed(new Failure.Interrupted(target, "the connection was closed without an answer")));
    }

    @Test
    void whatListensDoesNotSpeakHttp() throws IOException {
        try (OneLineServer redis = new OneLineServer("-ERR wrong number of arguments for 'get' command\r\n")) {
            assertThat(Asking.ask(Asking.config("http://127.0.0.1:" + redis.port()))
                            .failureOrNull())
                    .isInstanceOfSatisfying(
                            Failure.NotUnderstood.class,
                            failure -> assertThat(failure.reason()).isEqualTo("not HTTP"));
        }
    }

    @Test
    void theServerErrsAndTheReaderIsToldTheStatus() {
        server.enqueue(new MockResponse.Builder().code(500).body("boom").build());

        assertThat(Asking.ask(Asking.config(server))).isEqualTo(Outcome.success("500 boom"));
    }

    @Test
    void theCredentialsAreRefused() {
        server.enqueue(new MockResponse.Builder()
                .code(401)
                .body("<html><b>no</b>\norg \u0007 id</html>")
                .build());

        assertThat(Asking.ask(Asking.config(server)))
                .isEqualTo(failed(new Failure.NotAuthorised(target, 401, "no org id", Failure.Credentials.NONE)));
    }

    @Test
    void aRedirectOfTheQuestionNamesTheBaseAddressToUse() {
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "https://prom.example/team/api/x?query=up")
                .build());

        assertThat(Asking.ask(Asking.config(server)))
                .isEqualTo(failed(new Failure.Redirected(target + "/api/x", "https://prom.example/team")));
    }

    @Test
    void aRedirectToItselfIsALoop() {
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "/api/x?again=1")
                .build());

        Failure.Redirected loop = new Failure.Redirected(target + "/api/x", target + "/api/x");
        assertThat(Asking.ask(Asking.config(server))).isEqualTo(failed(loop));
        assertThat(loop.isLoop()).isTrue();
        assertThat(loop.describe()).endsWith("redirects to itself: a redirect loop");
    }

    @Test
    void aRedirectIsNotFollowed() throws InterruptedException {
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "/login?next=secret")
                .build());

        assertThat(Asking.ask(Asking.config(server)))
                .isEqualTo(failed(new Failure.Redirected(target + "/api/x", target + "/login")));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void theAnswerIsHuge() {
        server.enqueue(new MockResponse.Builder().body("x".repeat(2_000_000)).build());

        assertThat(Asking.ask(Asking.config(server).withLimits(Limits.DEFAULT.withSizes(1_000_000, 1))))
                .isEqualTo(failed(new Failure.TooLarge(target + "/api/x", 1_000_000, Failure.Counted.BYTES)));
    }

    @Test
    void theAnswerUnfoldsFromLittleToHuge() throws IOException {
        Buffer packed = new Buffer();
        try (okio.BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
            for (int i = 0; i < 1_000; i++) {
                sink.write(new byte[100_000]);
            }
        }
        assertThat(packed.size()).isLessThan(200_000);
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(packed)
                .build());

        assertThat(Asking.ask(Asking.config(server).withLimits(Limits.DEFAULT.withSizes(1_000_000, 1))))
                .isEqualTo(failed(new Failure.TooLarge(target + "/api/x", 1_000_000, Failure.Counted.BYTES)));
    }

    @Test
    void theCompressionIsDamaged() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body("this is no gzip, whatever the header says")
                .build());

        assertThat(Asking.ask(Asking.config(server)))
                .isEqualTo(failed(new Failure.NotUnderstood(target + "/api/x", "damaged compression")));
    }

    @Test
    void theServerIsRestarted() throws IOException {
        server.enqueue(new MockResponse.Builder().body("before").build());
        try (HttpLink link = Asking.open(Asking.config(server));
                MockWebServer again = new MockWebServer()) {
            assertThat(Asking.ask(link)).isEqualTo(Outcome.success("200 before"));
            int port = server.getPort();
            server.close();
            assertThat(Asking.ask(link)).isEqualTo(failed(new Failure.Refused(target, "connection refused")));
            assertThat(link.health().failure()).isInstanceOf(Failure.Refused.class);

            again.enqueue(new MockResponse.Builder().body("after").build());
            again.start(port);

            assertThat(Asking.ask(link)).isEqualTo(Outcome.success("200 after"));
            assertThat(link.health().failure()).isNull();
        }
    }

    @Test
    void theClocksDiffer() {
        Instant now = Instant.now();
        server.enqueue(new MockResponse.Builder()
                .addHeader("Date", httpDate(now.plusSeconds(3_600)))
                .build());
        server.enqueue(
                new MockResponse.Builder().addHeader("Date", httpDate(now)).build());

        try (HttpLink link = Asking.open(Asking.config(server))) {
            Asking.ask(link);
            assertThat(link.health().skew()).isBetween(Duration.ofSeconds(3_540), Duration.ofSeconds(3_602));
            Asking.ask(link);
            assertThat(link.health().skew()).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static String httpDate(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    private static Limits patience(Duration read, Duration call) {
        return Limits.DEFAULT.withTimeouts(Duration.ofSeconds(20), read, call);
    }

    private static Outcome<String> failed(Failure failure) {
        return Outcome.failed(failure);
    }
}
