package dev.pharos.source.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.alerting.RouterStatus;
import dev.pharos.alertmanager.AlertmanagerApi;
import dev.pharos.http.HttpLink;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.prometheus.PrometheusApi;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.AlertRules;
import dev.pharos.source.LinkStatus;
import dev.pharos.source.Rule;
import dev.pharos.source.ScrapeTarget;
import dev.pharos.source.ServerInfo;
import dev.pharos.source.live.ProbeResult.Product;
import dev.pharos.stack.Await;
import dev.pharos.stack.DebianServer;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.SharedStack;
import dev.pharos.stack.Stack;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The real servers: what they say is what the source makes of it.
@RequiresServers({
    DebianServer.PROMETHEUS,
    DebianServer.ALERTMANAGER,
    DebianServer.REDIS_EXPORTER,
    DebianServer.NODE_EXPORTER,
    DebianServer.REDIS,
    DebianServer.VICTORIA_METRICS
})
@ExtendWith(SharedStack.class)
class LiveServersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aPrometheusTellsWhatItIsAndWhatItScrapes(Stack stack) {
        try (LiveSource source = open(stack.prometheus())) {
            ServerInfo info = value(source.info());
            List<ScrapeTarget> targets = value(source.targets());

            assertThat(info.product()).isEqualTo("Prometheus");
            assertThat(info.version()).startsWith("2.");
            assertThat(targets)
                    .anyMatch(target ->
                            target.job().equals("redis") && target.healthy() && target.intervalMillis() == 1_000);
            assertThat(value(source.metadata()))
                    .hasEntrySatisfying(
                            "redis_up", about -> assertThat(about.type()).isEqualTo("gauge"));
            assertThat(source.alerts().isSuccess()).isTrue();
            assertThat(source.status().state()).isEqualTo(LinkStatus.State.REACHABLE);
            assertThat(source.status().latencyMillis()).isNotNegative();
        }
    }

    @Test
    void bothAnswerInstantAndRangeQueriesAlike(Stack stack) {
        for (URI server : List.of(stack.prometheus(), stack.victoriaMetrics())) {
            try (LiveSource source = open(server)) {
                Await.until(
                        PATIENCE,
                        "twelve series of redis_up at " + server,
                        () -> value(source.instant("redis_up", source.now())) instanceof QueryResult.Vector(var samples)
                                        && samples.size() == 12
                                ? samples
                                : null);
                // VictoriaMetrics draws nothing of the first half minute of a series.
                List<Series> series = Await.until(PATIENCE, "nine series over 30 s at " + server, () -> {
                    List<Series> found = memory(source);
                    return found.size() == 9 ? found : null;
                });
                long end = source.now();

                assertThat(series).hasSize(9).allSatisfy(each -> {
                    assertThat(each.values()[0]).isGreaterThan(100_000);
                    assertThat(each.labels().metric()).isEqualTo("redis_memory_used_bytes");
                    assertThat(each.lastTime()).isBetween(end - 31_000, end);
                });
            }
        }
    }

    private static List<Series> memory(LiveSource source) {
        long end = source.now();
        return value(source.range(
                        "redis_memory_used_bytes{job=\"redis\"}", new TimeRange(end - 30_000, end), new Step(1_000)))
                .series();
    }

    @Test
    void whatBothSayOfNowIsOfNow(Stack stack) {
        for (URI server : List.of(stack.prometheus(), stack.victoriaMetrics())) {
            try (LiveSource source = open(server)) {
                Sample newest = Await.until(
                        PATIENCE,
                        "a sample at " + server,
                        () -> value(source.instant("max(timestamp(redis_up))", source.now()))
                                                instanceof QueryResult.Vector(var samples)
                                        && !samples.isEmpty()
                                ? samples.getFirst()
                                : null);

                assertThat(Math.round(newest.value() * 1_000))
                        .as("VictoriaMetrics hides half a minute unless it is told not to")
                        .isGreaterThan(source.now() - 20_000);
            }
        }
    }

    @Test
    void bothListSeriesLabelsAndValues(Stack stack) {
        for (URI server : List.of(stack.prometheus(), stack.victoriaMetrics())) {
            try (LiveSource source = open(server)) {
                TimeRange hour = TimeRange.endingAt(source.now(), Duration.ofHours(1));
                Await.until(
                        PATIENCE,
                        "series of redis_up at " + server,
                        () -> value(source.series(List.of("redis_up"), hour)).size() == 12 ? server : null);

                assertThat(value(source.labelValues("job", List.of("redis_up"), hour)))
                        .containsExactlyInAnyOrder("redis", "redis_multi");
                assertThat(value(source.labelNames(List.of("redis_up"), hour))).contains("__name__", "instance", "job");
            }
        }
    }

    @Test
    void bothSayWhatIsWrongWithAQuery(Stack stack) {
        for (URI server : List.of(stack.prometheus(), stack.victoriaMetrics())) {
            try (LiveSource source = open(server)) {
                assertThat(source.instant("bad(", source.now()).failureOrNull())
                        .isInstanceOfSatisfying(
                                Failure.Rejected.class,
                                failure -> assertThat(failure.error()).isNotEmpty());
            }
        }
    }

    @Test
    void aVictoriaMetricsIsEmptyWhereItKnowsNothing(Stack stack) {
        try (LiveSource source = open(stack.victoriaMetrics())) {
            assertThat(source.info()).isEqualTo(Outcome.success(new ServerInfo("VictoriaMetrics", "")));
            assertThat(source.targets()).isEqualTo(Outcome.success(List.of()));
            assertThat(source.alerts()).isEqualTo(Outcome.success(List.of()));
            assertThat(value(source.metadata())).isEmpty();
        }
    }

    @Test
    void whetherAnythingWouldFireIsKnownOfBoth(Stack stack) {
        try (LiveSource prometheus = open(stack.prometheus());
                LiveSource victoriaMetrics = open(stack.victoriaMetrics())) {
            assertThat(value(prometheus.alertingRules())).isPositive();
            assertThat(new AlertRules(prometheus).presence(List.of())).isEqualTo(AlertRules.Presence.SEEN);
            assertThat(new AlertRules(victoriaMetrics).presence(List.of())).isEqualTo(AlertRules.Presence.NONE);
        }
    }

    @Test
    void aPrometheusTellsOfItsRulesFlagsAndRun(Stack stack) {
        try (HttpLink link = link(stack.prometheus())) {
            PrometheusApi api = new PrometheusApi(link);

            assertThat(value(api.rules()))
                    .isNotEmpty()
                    .allMatch(group -> !group.rules().isEmpty());
            assertThat(value(api.flags())).containsKey("query.max-samples");
            assertThat(value(api.runtimeInfo()).startTime()).isPositive();
            assertThat(value(api.alertmanagers()))
                    .containsExactly(stack.alertmanager().toString());
            assertThat(value(api.formatQuery("sum(up)by(job)"))).isEqualTo("sum by (job) (up)");
        }
    }

    @Test
    void theRulesOfAPrometheusAreEvaluatedAndThoseOfAVictoriaMetricsAreNone(Stack stack) {
        try (LiveSource prometheus = open(stack.prometheus());
                LiveSource victoriaMetrics = open(stack.victoriaMetrics())) {
            Await.until(
                    PATIENCE,
                    "all rules are evaluated",
                    () -> value(prometheus.rules()).stream()
                            .flatMap(group -> group.rules().stream())
                            .allMatch(rule -> rule.evaluation().health() == Rule.Health.OK));
            assertThat(value(prometheus.rules())).singleElement().satisfies(group -> {
                assertThat(group.intervalMillis()).isEqualTo(1_000);
                assertThat(group.file()).endsWith(".yml");
                assertThat(group.lastEvaluation()).isCloseTo(prometheus.now(), within(10_000L));
                assertThat(group.evaluationSeconds()).isBetween(0.0, 1.0);
                assertThat(group.rules())
                        .anySatisfy(rule -> assertThat(rule)
                                .isInstanceOfSatisfying(
                                        Rule.Alerting.class,
                                        down -> assertThat(down.query()).isEqualTo("redis_up == 0")))
                        .anySatisfy(rule -> assertThat(rule).isInstanceOf(Rule.Recording.class));
            });
            assertThat(victoriaMetrics.rules()).isEqualTo(Outcome.success(List.of()));
        }
    }

    @Test
    void anAlertmanagerTellsItsVersionAndAlerts(Stack stack) {
        try (HttpLink link = link(stack.alertmanager())) {
            AlertmanagerApi api = new AlertmanagerApi(link);
            RouterStatus status = value(api.status());

            assertThat(status.version()).startsWith("0.");
            assertThat(status.clusterState()).isEqualTo("disabled");
            assertThat(status.configuration()).contains("receivers:");
            assertThat(value(api.receivers())).isNotEmpty();
        }
    }

    @Test
    void theProbeKnowsThemAll(Stack stack) {
        Probe probe = new Probe(InstantSource.system());

        assertThat(probe.test(config(stack.prometheus()))).isInstanceOfSatisfying(ProbeResult.Found.class, found -> {
            assertThat(found.findings().redisTargets()).isEqualTo(12);
            assertThat(found.findings().redisInstances()).isEqualTo(9);
            assertThat(found.findings().nodeTargets()).isEqualTo(1);
            assertThat(found.findings().alertmanagers()).singleElement().satisfies(each -> {
                assertThat(each.address()).isEqualTo(stack.alertmanager().toString());
                assertThat(each.version()).startsWith("0.");
            });
        });
        assertThat(probe.test(config(URI.create(stack.prometheus() + "/graph"))))
                .isInstanceOfSatisfying(
                        ProbeResult.Elsewhere.class,
                        found -> assertThat(found.suggested())
                                .isEqualTo(stack.prometheus().toString()));
        assertThat(probe.test(config(stack.alertmanager())))
                .isEqualTo(new ProbeResult.SomethingElse(stack.alertmanager().toString(), Product.ALERTMANAGER));
        URI redis = URI.create("http://127.0.0.1:" + stack.redis().getFirst().port());
        assertThat(probe.test(config(redis))).isEqualTo(new ProbeResult.SomethingElse(redis.toString(), Product.REDIS));
    }

    private static LiveSource open(URI server) {
        return value(LiveSource.open(config(server), InstantSource.system()));
    }

    private static HttpLink link(URI server) {
        return value(HttpLink.open(config(server), InstantSource.system()));
    }

    private static HttpConfig config(URI server) {
        return value(HttpConfig.of(server.toString()));
    }

    private static <T> T value(Outcome<T> outcome) {
        Failure failure = outcome.failureOrNull();
        if (failure != null) {
            throw new AssertionError(failure.describe());
        }
        return Objects.requireNonNull(outcome.orNull());
    }
}
