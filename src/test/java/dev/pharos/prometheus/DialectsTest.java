package dev.pharos.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.HttpLink;
import dev.pharos.http.Served;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.http.config.Secret;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What products and versions answer that differs, in the shapes they answer it in.
class DialectsTest {
    private static final TimeRange MINUTE = new TimeRange(0, 60_000);
    private static final String EMPTY = "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[]}}";

    @RegisterExtension
    final Served served = new Served();

    private final MockWebServer server = served.server();

    @Test
    void prometheus3SendsInfosHistogramsAndNamesOfAnyLetters() {
        served.json(200, """
                {"status":"success","data":{"resultType":"matrix","result":[
                {"metric":{"__name__":"my.metric","le":"1.0"},"values":[[0,"1"]],
                "histograms":[[0,{"count":"1","sum":"2"}]]}]},
                "infos":["PromQL info: metric might not be a counter"]}""");

        try (HttpLink link = served.open("")) {
            assertThat(new PrometheusApi(link).queryRange("x", MINUTE, new Step(15_000)))
                    .isEqualTo(new Outcome.Success<>(
                            new QueryResult.Matrix(List.of(new Series(
                                    Labels.of("__name__", "my.metric", "le", "1.0"), new long[] {0}, new double[] {1
                                    }))),
                            List.of(
                                    "PromQL info: metric might not be a counter",
                                    "native histograms were left out (1 series)")));
        }
    }

    @Test
    void thanosSaysThatAnAnswerIsPartial() {
        served.json(200, """
                {"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":"b"},"value":[1,"2"]}],
                "analysis":{}},"warnings":["receive series from Addr: store-1:10901: connection refused"]}""");

        try (HttpLink link = served.open("")) {
            assertThat(new PrometheusApi(link).query("x", 0))
                    .isEqualTo(new Outcome.Success<>(
                            new QueryResult.Vector(List.of(new Sample(Labels.of("a", "b"), 1_000, 2))),
                            List.of("receive series from Addr: store-1:10901: connection refused")));
        }
    }

    @Test
    void mimirWantsATenantBehindItsPrefix() throws InterruptedException {
        server.enqueue(new MockResponse.Builder().code(401).body("no org id\n").build());
        served.json(200, EMPTY);
        HttpConfig config = served.config("/prometheus");

        try (HttpLink link = Served.open(config);
                HttpLink tenant = Served.open(config.withHeaders(Map.of("X-Scope-OrgID", Secret.of("team-a"))))) {
            assertThat(new PrometheusApi(link).query("x", 0).failureOrNull())
                    .isEqualTo(new Failure.NotAuthorised(config.target(), 401, "no org id", Failure.Credentials.NONE));
            assertThat(new PrometheusApi(tenant).query("x", 0).isSuccess()).isTrue();
        }
        assertThat(server.takeRequest().getHeaders().get("X-Scope-OrgID")).isNull();
        RecordedRequest second = server.takeRequest();
        assertThat(second.getHeaders().get("X-Scope-OrgID")).isEqualTo("team-a");
        assertThat(second.getUrl().encodedPath()).isEqualTo("/prometheus/api/v1/query");
    }

    @Test
    void eachSaysWhatItIsInItsOwnWay() {
        served.json(200, "{\"status\":\"success\",\"data\":{\"version\":\"2.42.0\",\"revision\":\"x\"}}");
        served.json(200, "{\"status\":\"success\",\"data\":{\"version\":\"0.37.2\",\"goVersion\":\"go1.23\"}}");
        served.json(
                200, "{\"status\":\"success\",\"data\":{\"application\":\"Grafana Mimir\",\"version\":\"2.14.1\"}}");
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .addHeader("X-Server-Hostname", "vm-1")
                .body("{\"status\":\"success\",\"data\":{}}")
                .build());
        served.json(200, "{\"status\":\"success\",\"data\":{}}");

        try (HttpLink link = served.open("")) {
            PrometheusApi api = new PrometheusApi(link);
            assertThat(api.buildInfo()).isEqualTo(Outcome.success(new BuildInfo("Prometheus", "2.42.0")));
            assertThat(api.buildInfo()).isEqualTo(Outcome.success(new BuildInfo("Thanos", "0.37.2")));
            assertThat(api.buildInfo()).isEqualTo(Outcome.success(new BuildInfo("Mimir", "2.14.1")));
            assertThat(api.buildInfo()).isEqualTo(Outcome.success(new BuildInfo("VictoriaMetrics", "")));
            assertThat(api.buildInfo()).isEqualTo(Outcome.success(new BuildInfo("Prometheus API", "")));
        }
    }

    @Test
    void refusalsInTheApisWordsComeWithManyAStatus() {
        for (int status : new int[] {400, 422, 500, 503}) {
            served.json(status, "{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"e" + status + "\"}");
            try (HttpLink link = served.open("")) {
                assertThat(new PrometheusApi(link).query("x", 0).failureOrNull())
                        .isEqualTo(new Failure.Rejected(
                                served.config("").target() + "/api/v1/query", "execution", "e" + status));
            }
        }
    }

    @Test
    void otherErrorsKeepTheirStatusAndTheStartOfTheirText() {
        server.enqueue(new MockResponse.Builder()
                .code(500)
                .addHeader("Content-Type", "text/html")
                .body("<html><body><h1>Internal Server Error</h1></body></html>")
                .build());
        served.json(404, "{\"message\":\"Not found\",\"traceID\":\"\"}");
        served.json(404, "{\"message\":\"Not found\",\"traceID\":\"\"}");

        try (HttpLink link = served.open("")) {
            PrometheusApi api = new PrometheusApi(link);
            assertThat(api.query("x", 0).failureOrNull())
                    .isEqualTo(new Failure.BadStatus(
                            served.config("").target() + "/api/v1/query", 500, "Internal Server Error"));
            assertThat(api.query("x", 0).failureOrNull())
                    .isEqualTo(new Failure.BadStatus(served.config("").target() + "/api/v1/query", 404, "Not found"));
        }
    }

    @Test
    void whatIsNotJsonIsNamed() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/html")
                .body("<!DOCTYPE html><title>Log in</title>")
                .build());
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/html")
                .body("<!DOCTYPE html><title>Log in</title>")
                .build());
        served.json(200, "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"metric\":{");

        try (HttpLink link = served.open("")) {
            PrometheusApi api = new PrometheusApi(link);
            String query = served.config("").target() + "/api/v1/query";
            assertThat(api.query("x", 0).failureOrNull())
                    .isEqualTo(new Failure.NotUnderstood(query, "a web page, not JSON"));
            assertThat(api.metadata().failureOrNull())
                    .isEqualTo(new Failure.NotUnderstood(
                            served.config("").target() + "/api/v1/metadata", "a web page, not JSON"));
            assertThat(api.query("x", 0).failureOrNull()).isEqualTo(new Failure.NotUnderstood(query, "cut short"));
        }
    }

    @Test
    void aServerThatKnowsNoFormsIsAskedInTheAddressFromThenOn() throws InterruptedException {
        server.enqueue(new MockResponse.Builder().code(405).build());
        served.json(200, EMPTY);
        served.json(200, EMPTY);

        try (HttpLink link = served.open("")) {
            PrometheusApi api = new PrometheusApi(link);
            assertThat(api.query("up > 1 & \"é\"", 1_500).isSuccess()).isTrue();
            assertThat(api.query("up", 0).isSuccess()).isTrue();
        }
        assertThat(server.takeRequest().getMethod()).isEqualTo("POST");
        RecordedRequest get = server.takeRequest();
        assertThat(get.getMethod()).isEqualTo("GET");
        assertThat(get.getUrl().queryParameter("query")).isEqualTo("up > 1 & \"é\"");
        assertThat(get.getUrl().queryParameter("time")).isEqualTo("1.500");
        assertThat(server.takeRequest().getMethod()).isEqualTo("GET");
    }

    @Test
    void aGatewayThatRefusesOneFormIsStillSentForms() throws InterruptedException {
        for (int status : new int[] {400, 403, 404}) {
            server.enqueue(new MockResponse.Builder().code(status).build());
            served.json(200, EMPTY);
            served.json(200, EMPTY);

            try (HttpLink link = served.open("")) {
                PrometheusApi api = new PrometheusApi(link);
                assertThat(api.query("up", 0).isSuccess()).isTrue();
                assertThat(api.query("up", 0).isSuccess()).isTrue();
            }
            assertThat(server.takeRequest().getMethod()).isEqualTo("POST");
            assertThat(server.takeRequest().getMethod()).isEqualTo("GET");
            assertThat(server.takeRequest().getMethod()).as("after %d", status).isEqualTo("POST");
        }
    }

    @Test
    void aQuestionTooLongForAnAddressIsPutAsAFormAgain() throws InterruptedException {
        server.enqueue(new MockResponse.Builder().code(405).build());
        served.json(200, EMPTY);
        server.enqueue(new MockResponse.Builder().code(414).build());
        served.json(200, EMPTY);
        served.json(200, EMPTY);

        try (HttpLink link = served.open("")) {
            PrometheusApi api = new PrometheusApi(link);
            for (int i = 0; i < 3; i++) {
                assertThat(api.query("up", 0).isSuccess()).isTrue();
            }
        }
        for (String method : List.of("POST", "GET", "GET", "POST", "POST")) {
            assertThat(server.takeRequest().getMethod()).isEqualTo(method);
        }
    }

    @Test
    void aStatusIsToldThoughItsBodyIsNotTheJsonItClaimsToBe() {
        served.json(500, "upstream <b>gone</b>");
        served.json(500, "upstream gone");

        try (HttpLink link = served.open("")) {
            PrometheusApi api = new PrometheusApi(link);
            assertThat(api.query("up", 0).failureOrNull())
                    .isEqualTo(new Failure.BadStatus(api("query"), 500, "upstream gone"));
            assertThat(api.targets().failureOrNull())
                    .isEqualTo(new Failure.BadStatus(api("targets"), 500, "upstream gone"));
        }
    }

    @Test
    void aPartOfTheApiThatAServerDoesNotHaveSaysNothingAgainstTheLink() {
        served.json(404, "404 page not found");

        try (HttpLink link = served.open("")) {
            assertThat(new PrometheusApi(link).alerts().failureOrNull()).isInstanceOf(Failure.BadStatus.class);
            assertThat(link.health().failure()).isNull();
        }
    }

    @Test
    void aServerThatIsNoPrometheusIsALinkThatIsDown() {
        served.json(502, "upstream gone");
        served.json(200, EMPTY);
        served.json(200, "<html>");

        try (HttpLink link = served.open("")) {
            PrometheusApi api = new PrometheusApi(link);
            assertThat(api.query("up", 0).failureOrNull())
                    .isEqualTo(new Failure.BadStatus(api("query"), 502, "upstream gone"))
                    .isEqualTo(link.health().failure());
            assertThat(api.query("up", 0).failureOrNull()).isNull();
            assertThat(link.health().failure()).isNull();
            assertThat(api.query("up", 0).failureOrNull())
                    .isInstanceOf(Failure.NotUnderstood.class)
                    .isEqualTo(link.health().failure());
        }
    }

    private String api(String path) {
        return served.address("/api/v1/" + path);
    }

    @Test
    void aBadQueryIsNoReasonToGiveUpForms() throws InterruptedException {
        served.json(400, "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error\"}");
        served.json(200, EMPTY);

        try (HttpLink link = served.open("")) {
            PrometheusApi api = new PrometheusApi(link);
            assertThat(api.query("bad(", 0).failureOrNull()).isInstanceOf(Failure.Rejected.class);
            assertThat(api.query("up", 0).isSuccess()).isTrue();
        }
        assertThat(server.takeRequest().getMethod()).isEqualTo("POST");
        assertThat(server.takeRequest().getMethod()).isEqualTo("POST");
    }

    @Test
    void asksForCompressionOnlyOnALinkThatIsSlow() throws InterruptedException {
        String long2 = "{\"status\":\"success\",\"x\":\"" + "x".repeat(300_000) + "\",\"data\":"
                + "{\"resultType\":\"vector\",\"result\":[]}}";
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(long2)
                .throttleBody(100_000, 100, java.util.concurrent.TimeUnit.MILLISECONDS)
                .build());
        served.json(200, EMPTY);

        try (HttpLink link = served.open("")) {
            PrometheusApi api = new PrometheusApi(link);
            assertThat(api.query("x", 0).isSuccess()).isTrue();
            assertThat(api.query("x", 0).isSuccess()).isTrue();
        }
        assertThat(server.takeRequest().getHeaders().get("Accept-Encoding")).isEqualTo("identity");
        assertThat(server.takeRequest().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void whatAServerSaysAtLengthIsShortened() {
        String refusal = "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"unexpected <op:*>\\n"
                + "x".repeat(100_000) + "\"}";
        served.json(400, refusal);
        served.json(400, refusal);
        served.json(
                200,
                "{\"status\":\"success\",\"data\":{},\"warnings\":[" + "\"" + "x".repeat(100_000) + "\","
                        + "\"y\",".repeat(1_000) + "\"z\"]}");

        try (HttpLink link = served.open("")) {
            PrometheusApi api = new PrometheusApi(link);
            for (Outcome<?> refused : List.of(api.query("x", 0), api.buildInfo())) {
                assertThat(refused.failureOrNull())
                        .isInstanceOfSatisfying(
                                Failure.Rejected.class,
                                rejected -> assertThat(rejected.error())
                                        .startsWith("unexpected <op:*> x")
                                        .hasSizeLessThan(400));
            }
            assertThat(api.flags())
                    .isInstanceOfSatisfying(
                            Outcome.Success.class,
                            flags -> assertThat(flags.toString()).hasSizeLessThan(1_000));
        }
    }
}
