package dev.pharos.alerts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.source.Alert;
import dev.pharos.source.Rule;
import dev.pharos.source.live.LiveSource;
import dev.pharos.stack.Await;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.Stack;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The shipped rules in a real Prometheus: they are told in full, and an alert's rule is found and charted.
@RequiresServers
class RuleStudyStackTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void anAlertOfTheShippedRulesLeadsToItsRuleAndWhatThatLookedAt() {
        try (Stack stack = Stack.with()
                        .replicas(1)
                        .rules(Path.of("assets", "rules"))
                        .start();
                LiveSource source = value(HttpConfig.of(stack.prometheus().toString())
                        .then(config -> LiveSource.open(config, InstantSource.system())))) {
            Await.until(PATIENCE, "all rules are well", () -> {
                List<RuleReport> reports = reports(source);
                return !reports.isEmpty()
                        && reports.stream()
                                .filter(report -> report.rule().evaluation().time() > 0)
                                .anyMatch(report -> report.rule().name().equals("RedisDown"))
                        && reports.stream().allMatch(report -> report.troubles().isEmpty());
            });
            stack.await("count(redis_up == 1) > bool 1", 1);
            stack.faults().kill(stack.master());
            Await.until(PATIENCE, "it is on", () -> down(source).isPresent());

            Alert alert = down(source).orElseThrow();
            Await.until(
                    PATIENCE,
                    "what it looked at is charted",
                    () -> study(source, alert).series().orElse(List.of()).stream()
                            .anyMatch(series -> series.lastValue() == 0));
            RuleStudy study = study(source, alert);
            assertThat(study.report().rule().query()).isEqualTo("redis_up == 0");
            assertThat(study.comparison()).isEqualTo(new Comparison("redis_up", Comparison.Operator.EQUAL, 0));
            assertThat(study.series().orElse(List.of()))
                    .singleElement()
                    .extracting(Series::labels)
                    .satisfies(labels -> assertThat(labels.get("instance"))
                            .isEqualTo(alert.labels().get("instance")));
        }
    }

    private static Optional<Alert> down(LiveSource source) {
        return reports(source).stream()
                .filter(report -> report.rule() instanceof Rule.Alerting
                        && report.rule().name().equals("RedisDown"))
                .flatMap(report -> report.active().stream())
                .findFirst();
    }

    private static List<RuleReport> reports(LiveSource source) {
        return RuleReport.of(value(source.rules()), source.now());
    }

    /// As a router has it, with a label that the evaluator adds as it sends.
    private static RuleStudy study(LiveSource source, Alert alert) {
        Labels sent = alert.labels().with("stack", "test");
        return value(RuleStudy.read(source, sent, alert.activeAt())).orElseThrow();
    }

    private static <T> T value(Outcome<T> outcome) {
        return Objects.requireNonNull(outcome.orNull(), outcome::toString);
    }
}
