package dev.pharos.source.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.LinkStatus;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveSourceTest {
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void asksForOneTimeAndReadsAVector() throws InterruptedException {
        answer("""
                {"status":"success","data":{"resultType":"vector","result":[
                {"metric":{"__name__":"redis_up","instance":"a:9121"},"value":[1700000000.5,"1"]}]},
                "warnings":["half of the stores are away"],"infos":["not a counter"]}""");

        try (LiveSource source = open()) {
            Outcome<QueryResult> outcome = source.instant("redis_up", 1_700_000_000_500L);

            assertThat(outcome)
                    .isEqualTo(new Outcome.Success<>(
                            new QueryResult.Vector(List.of(new Sample(
                                    Labels.of("__name__", "redis_up", "instance", "a:9121"), 1_700_000_000_500L, 1))),
                            List.of("half of the stores are away", "not a counter")));
        }
        RecordedRequest request = server.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/base/api/v1/query");
        assertThat(String.valueOf(request.getBody())).contains("query=redis_up&time=1700000000.500");
    }

    @Test
    void asksForARangeAndReadsColumns() {
        answer("""
                {"status":"success","data":{"resultType":"matrix","result":[
                {"metric":{"a":"b"},"values":[[10,"1.5"],[20,"NaN"],[30,"+Inf"]]}]}}""");

        try (LiveSource source = open()) {
            Outcome<QueryResult.Matrix> outcome = source.range("x", new TimeRange(10_000, 30_000), new Step(10_000));

            assertThat(outcome)
                    .isEqualTo(Outcome.success(new QueryResult.Matrix(
                            List.of(new Series(Labels.of("a", "b"), new long[] {10_000, 20_000, 30_000}, new double[] {
                                1.5, Double.NaN, Double.POSITIVE_INFINITY
                            })))));
            assertThat(source.status().state()).isEqualTo(LinkStatus.State.REACHABLE);
        }
    }

    @Test
    void passesOnWhatTheServerSaysOfABadQuery() {
        server.enqueue(new MockResponse.Builder()
                .code(400)
                .addHeader("Content-Type", "application/json")
                .body("{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"1:5: parse error\"}")
                .build());

        try (LiveSource source = open()) {
            assertThat(source.instant("bad(", 0).failureOrNull())
                    .isEqualTo(new Failure.Rejected(
                            server.url("/base/api/v1/query").toString(), "bad_data", "1:5: parse error"));
        }
    }

    private void answer(String json) {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(json)
                .build());
    }

    private LiveSource open() {
        return Objects.requireNonNull(HttpConfig.of(server.url("/base/").toString())
                .then(config -> LiveSource.open(config, InstantSource.system()))
                .orNull());
    }
}
