package dev.pharos.source.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import dev.pharos.source.Rule;
import dev.pharos.source.RuleGroup;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rules as servers write them.
class LiveRulesTest {
    private static final String TIME = "2026-03-02T10:00:00.5Z";
    private static final long MILLIS = Instant.parse(TIME).toEpochMilli();

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
    void aPrometheusTellsAllOfARule() {
        List<RuleGroup> groups = value(answered("""
                {"status":"success","data":{"groups":[{"name":"g","file":"/etc/r.yml","interval":15,"limit":0,
                "evaluationTime":0.25,"lastEvaluation":"%1$s","rules":[
                {"state":"firing","name":"Down","query":"up == 0","duration":60,"keepFiringFor":300,
                 "labels":{"severity":"critical"},"annotations":{"summary":"s"},
                 "alerts":[{"labels":{"alertname":"Down"},"annotations":{},"state":"firing","activeAt":"%1$s","value":"0e+00"}],
                 "health":"ok","evaluationTime":0.002,"lastEvaluation":"%1$s","type":"alerting"},
                {"name":"a:b","query":"sum(a","labels":{"x":"y"},"health":"err","lastError":"unclosed",
                 "evaluationTime":0.001,"lastEvaluation":"0001-01-01T00:00:00Z","type":"recording"}]}]}}""".formatted(TIME)));

        assertThat(groups)
                .containsExactly(new RuleGroup(
                        "g",
                        "/etc/r.yml",
                        15_000,
                        MILLIS,
                        0.25,
                        List.of(
                                new Rule.Alerting(
                                        "Down",
                                        "up == 0",
                                        Duration.ofMinutes(1),
                                        Duration.ofMinutes(5),
                                        Labels.of("severity", "critical"),
                                        Labels.of("summary", "s"),
                                        new Rule.Evaluation(Rule.Health.OK, "", MILLIS, 0.002),
                                        Rule.State.FIRING,
                                        List.of(new Alert(
                                                Labels.of("alertname", "Down"),
                                                Labels.EMPTY,
                                                Alert.State.FIRING,
                                                MILLIS,
                                                0))),
                                new Rule.Recording(
                                        "a:b",
                                        "sum(a",
                                        Labels.of("x", "y"),
                                        new Rule.Evaluation(Rule.Health.FAILED, "unclosed", 0, 0.001)))));
    }

    /// As vmalert 1.9x answers, with durations as they are configured and words of its own.
    @Test
    void aVmalertIsUnderstood() {
        List<RuleGroup> groups = value(answered("""
                {"status":"success","data":{"groups":[{"name":"g","id":"1","type":"prometheus","file":"r.yml",
                "interval":"30s","lastEvaluation":"%s","concurrency":1,"rules":[
                {"state":"inactive","name":"Down","query":"up == 0","duration":60,"keep_firing_for":120,"labels":{},
                 "annotations":{},"alerts":[],"health":"no match","lastError":"","type":"alerting",
                 "datasourceType":"prometheus","lastSamples":0,"updates":[]}]}]}}""".formatted(TIME)));

        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.intervalMillis()).isEqualTo(30_000);
            assertThat(group.evaluationSeconds()).isNaN();
            assertThat(group.rules()).singleElement().isInstanceOfSatisfying(Rule.Alerting.class, rule -> {
                assertThat(rule.keepsFiring()).isEqualTo(Duration.ofMinutes(2));
                assertThat(rule.evaluation().health()).isEqualTo(Rule.Health.OK);
                assertThat(rule.state()).isEqualTo(Rule.State.INACTIVE);
                assertThat(rule.evaluation().time()).isZero();
            });
        });
    }

    @Test
    void whoEvaluatesNoneHasNone() {
        assertThat(answered("{\"status\":\"success\",\"data\":{\"groups\":[]}}"))
                .isEqualTo(Outcome.success(List.of()));
        server.enqueue(Answers.text(404, "unsupported path"));
        try (LiveSource source = open()) {
            assertThat(source.rules()).isEqualTo(Outcome.success(List.of()));
        }
    }

    private Outcome<List<RuleGroup>> answered(String json) {
        server.enqueue(Answers.json(200, json));
        try (LiveSource source = open()) {
            return source.rules();
        }
    }

    private LiveSource open() {
        return value(HttpConfig.of(server.url("/").toString())
                .then(config -> LiveSource.open(config, InstantSource.system())));
    }

    private static <T> T value(Outcome<T> outcome) {
        return Objects.requireNonNull(outcome.orNull(), outcome::toString);
    }
}
