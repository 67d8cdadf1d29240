package dev.pharos.alerts.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerts.Severity;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import dev.pharos.source.Alert;
import dev.pharos.source.MetricSource;
import dev.pharos.source.live.LiveSource;
import dev.pharos.stack.Await;
import dev.pharos.stack.DebianServer;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.Stack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With rules that a real Prometheus evaluates each second.
@RequiresServers({DebianServer.PROMETHEUS, DebianServer.ALERTMANAGER, DebianServer.NODE_EXPORTER})
class EvaluatedHistoryTest {
    private static final String RULES = """
            groups:
              - name: test
                interval: 1s
                rules:
                  - alert: Always
                    expr: vector(1)
                  - alert: Flaps
                    expr: vector(time()) % 6 < 3
                    labels: {severity: warning}
                  - alert: Waits
                    expr: vector(1)
                    for: 2s
                  - alert: NeverForLong
                    expr: vector(time()) % 4 < 2
                    for: 1m
            """;

    @TempDir
    Path rules;

    @Test
    void whatFlapsIsCountedAndARestartIsNoEnd() throws Exception {
        Files.writeString(rules.resolve("test.yml"), RULES);
        long began = System.currentTimeMillis();
        try (Stack stack = Stack.with().rules(rules).start();
                MetricSource source = open(stack)) {
            List<AlertEpisode> flaps = Await.until(Duration.ofSeconds(60), "it fired three times", () -> {
                List<AlertEpisode> all = named("Flaps", source, began);
                return all.stream().filter(each -> !each.isOn()).count() >= 3 ? all : null;
            });
            // The first may have begun before the first evaluation.
            assertThat(flaps.subList(1, 3)).allSatisfy(each -> {
                assertThat(each.end() - each.start()).isBetween(1_900L, 4_100L);
                assertThat(each.severity()).isEqualTo(Severity.WARNING);
            });
            assertThat(flaps.get(2).start() - flaps.get(1).start()).isBetween(4_900L, 7_100L);

            stack.faults().restart(stack.server("prometheus"));
            Await.until(
                    Duration.ofSeconds(60),
                    "it evaluates again",
                    () -> source.alerts().orElse(List.of()).stream()
                            .anyMatch(alert -> alert.name().equals("Waits") && alert.state() == Alert.State.FIRING));

            // Which is known once the evaluator is scraped again.
            AlertEpisode waits = Await.until(Duration.ofSeconds(30), "it is one", () -> {
                List<AlertEpisode> all = named("Waits", source, began);
                return all.size() == 1 ? all.getFirst() : null;
            });
            assertThat(waits.isOn()).isTrue();
            assertThat(waits.start() - waits.pendingSince()).isBetween(1_500L, 4_500L);
            assertThat(named("NeverForLong", source, began)).isEmpty();
        }
    }

    private static List<AlertEpisode> named(String name, MetricSource source, long began) {
        return AlertHistory.of(source)
                .read(new TimeRange(began - 60_000, source.now()))
                .orElse(new AlertHistory.Remembered(List.of(), null))
                .episodes()
                .stream()
                .filter(each -> each.name().equals(name))
                .toList();
    }

    private static MetricSource open(Stack stack) {
        return ((Outcome.Success<LiveSource>) HttpConfig.of(stack.prometheus().toString())
                        .then(config -> LiveSource.open(config, InstantSource.system())))
                .value();
    }
}
