package dev.pharos.source.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Failure;
import dev.pharos.source.ServerInfo;
import dev.pharos.source.live.ProbeResult.FoundAlertmanager;
import dev.pharos.source.live.ProbeResult.Product;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private static final String BUILD_INFO = "{\"status\":\"success\",\"data\":{\"version\":\"3.5.0\"}}";

    private final MockWebServer server = new MockWebServer();
    private final MockWebServer alertmanager = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
        alertmanager.start();
    }

    @AfterEach
    void stop() {
        server.close();
        alertmanager.close();
    }

    @Test
    void aServerInTroubleIsNotCalledSomethingElse() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(mockwebserver3.RecordedRequest request) {
                return new MockResponse.Builder()
                        .code(503)
                        .body("Service Unavailable")
                        .build();
            }
        });

        assertThat(probe(""))
                .isInstanceOfSatisfying(
                        ProbeResult.Failed.class,
                        failed -> assertThat(failed.failure())
                                .isInstanceOfSatisfying(
                                        Failure.BadStatus.class,
                                        bad -> assertThat(bad.status()).isEqualTo(503)));
    }

    @Test
    void countsWhatAPrometheusHolds() {
        alertmanager.setDispatcher(new Answers()
                .json(
                        "/api/v2/status",
                        "{\"versionInfo\":{\"version\":\"0.28.1\"},\"cluster\":{\"status\":\"ready\"}}"));
        serve(new Answers()
                .queriesBelow("")
                .counting("count(redis_up)", 10)
                .counting("sum(redis_up)", 8)
                .counting("count(count by (run_id) (redis_instance_info{run_id!=\"\"}))", 9)
                .counting("count(node_uname_info)", 3)
                .json("/api/v1/status/buildinfo", BUILD_INFO)
                .json(
                        "/api/v1/alertmanagers",
                        "{\"status\":\"success\",\"data\":{\"activeAlertmanagers\":[{\"url\":\""
                                + alertmanager.url("/api/v2/alerts") + "\"}]}}"));

        ProbeResult result = probe("");

        assertThat(result)
                .isEqualTo(new ProbeResult.Found(
                        address(""),
                        new ProbeResult.Findings(
                                new ServerInfo("Prometheus", "3.5.0"),
                                10,
                                8,
                                9,
                                3,
                                List.of(new FoundAlertmanager(base(alertmanager, ""), "0.28.1")))));
        assertThat(result.describe())
                .isEqualTo("Prometheus 3.5.0, 9 Redis instances (8 of 10 targets answering), 3 nodes, 1 Alertmanagers");
    }

    @Test
    void saysWhereAPrometheusKnowsOfNoRedis() {
        serve(new Answers().queriesBelow("").json("/api/v1/status/buildinfo", BUILD_INFO));

        assertThat(probe("")).isInstanceOf(ProbeResult.NoRedis.class);
    }

    @Test
    void suggestsTheMissingPath() {
        serve(new Answers().queriesBelow("/prometheus").json("/prometheus/api/v1/status/buildinfo", BUILD_INFO));

        assertThat(probe("/"))
                .isEqualTo(new ProbeResult.Elsewhere(
                        address(""), address("/prometheus"), new ServerInfo("Prometheus", "3.5.0")));
    }

    @Test
    void suggestsTheAddressWithoutThePageThatWasPasted() {
        serve(new Answers().queriesBelow("").json("/api/v1/status/buildinfo", BUILD_INFO));

        assertThat(probe("/graph?g0.expr=up"))
                .isEqualTo(new ProbeResult.Elsewhere(
                        address("/graph"), address(""), new ServerInfo("Prometheus", "3.5.0")));
    }

    @Test
    void findsVictoriaMetricsClusterBelowItsTenant() {
        serve(new Answers()
                .queriesBelow("/select/0/prometheus")
                .at(
                        "/select/0/prometheus/api/v1/status/buildinfo",
                        new MockResponse.Builder()
                                .addHeader("Content-Type", "application/json")
                                .addHeader("X-Server-Hostname", "vmselect-0")
                                .body("{\"status\":\"success\",\"data\":{\"version\":\"2.24.0\"}}")
                                .build()));

        assertThat(probe(""))
                .isEqualTo(new ProbeResult.Elsewhere(
                        address(""), address("/select/0/prometheus"), new ServerInfo("VictoriaMetrics", "")));
    }

    @Test
    void knowsAGrafana() {
        serve(new Answers()
                .json("/api/health", "{\"commit\":\"83b9528bce\",\"database\":\"ok\",\"version\":\"11.2.0\"}")
                .at("/api/v1/query", Answers.json(404, "{\"message\":\"Not found\"}"))
                .at("/", Answers.page(200, "<!DOCTYPE html><title>Grafana</title>")));

        assertThat(probe("")).isEqualTo(new ProbeResult.SomethingElse(address(""), Product.GRAFANA));
    }

    @Test
    void knowsAnAlertmanager() {
        serve(new Answers().json("/api/v2/status", "{\"versionInfo\":{\"version\":\"0.25.0\"}}"));

        assertThat(probe("")).isEqualTo(new ProbeResult.SomethingElse(address(""), Product.ALERTMANAGER));
    }

    @Test
    void knowsARedisExporter() {
        serve(new Answers()
                .at("/metrics", Answers.text(200, "# HELP redis_up up\n# TYPE redis_up gauge\nredis_up 1\n")));

        assertThat(probe("")).isEqualTo(new ProbeResult.SomethingElse(address(""), Product.REDIS_EXPORTER));
    }

    @Test
    void knowsAnExporterByTheAddressOfItsMetrics() {
        serve(new Answers()
                .at("/metrics", Answers.text(200, "# HELP node_x x\n# TYPE node_x gauge\nnode_uname_info 1\n")));

        assertThat(probe("")).isEqualTo(new ProbeResult.SomethingElse(address(""), Product.NODE_EXPORTER));
        assertThat(probe("/metrics"))
                .isEqualTo(new ProbeResult.SomethingElse(address("/metrics"), Product.NODE_EXPORTER));
    }

    @Test
    void knowsAWebPage() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(mockwebserver3.RecordedRequest request) {
                return Answers.page(200, "<html><body>Welcome to nginx!</body></html>");
            }
        });

        assertThat(probe("")).isEqualTo(new ProbeResult.SomethingElse(address(""), Product.WEB_PAGE));
    }

    @Test
    void passesOnThatNoTenantWasNamed() {
        serve(new Answers().at("/api/v1/query", Answers.text(401, "no org id")));

        assertThat(probe(""))
                .isEqualTo(new ProbeResult.Failed(
                        address(""),
                        new Failure.NotAuthorised(address(""), 401, "no org id", Failure.Credentials.NONE)));
    }

    @Test
    void passesOnThatNothingListens() {
        String gone = address("");
        server.close();

        assertThat(new Probe(InstantSource.system()).test(config(gone)))
                .isEqualTo(new ProbeResult.Failed(gone, new Failure.Refused(gone, "connection refused")));
    }

    @Test
    void passesOnWhereAnotherHostIsPointedTo() {
        serve(new Answers()
                .at(
                        "/api/v1/query",
                        new MockResponse.Builder()
                                .code(302)
                                .addHeader("Location", "https://sso.example.org/auth?state=secret")
                                .build()));

        assertThat(probe(""))
                .isEqualTo(new ProbeResult.Failed(
                        address(""), new Failure.Redirected(address("/api/v1/query"), "https://sso.example.org/auth")));
    }

    private void serve(Answers answers) {
        server.setDispatcher(answers);
    }

    private ProbeResult probe(String path) {
        return new Probe(InstantSource.system()).test(config(base(server, "") + path));
    }

    private String address(String path) {
        return base(server, path);
    }

    private static String base(MockWebServer server, String path) {
        return "http://" + server.getHostName() + ":" + server.getPort() + path;
    }

    private static HttpConfig config(String address) {
        return Objects.requireNonNull(HttpConfig.of(address).orNull());
    }
}
