package dev.pharos.alerts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import dev.pharos.source.Rule;
import dev.pharos.source.RuleGroup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleReportTest {
    private static final long NOW = 1_000_000;

    @Test
    void whatFailsComesFirstThenWhatFires() {
        List<RuleReport> reports = RuleReport.of(
                List.of(
                        group(
                                NOW - 10_000,
                                0.1,
                                recording("r"),
                                alerting("quiet", Rule.State.INACTIVE, Labels.EMPTY),
                                alerting("on", Rule.State.FIRING, Labels.EMPTY),
                                failing("broken")),
                        group(NOW - 40_000, 0.1, alerting("late", Rule.State.INACTIVE, Labels.EMPTY)),
                        group(NOW - 29_999, 10.5, alerting("slow", Rule.State.INACTIVE, Labels.EMPTY))),
                NOW);

        assertThat(reports)
                .extracting(report -> report.rule().name())
                .containsExactly("broken", "late", "slow", "on", "quiet", "r");
        assertThat(reports)
                .extracting(report -> List.copyOf(report.troubles()))
                .containsExactly(
                        List.of(RuleTrouble.FAILED),
                        List.of(RuleTrouble.OVERDUE),
                        List.of(RuleTrouble.SLOW),
                        List.of(),
                        List.of(),
                        List.of());
    }

    /// What was never evaluated yet is about to be; who names no interval cannot be late.
    @Test
    void whatIsNotKnownIsNoTrouble() {
        RuleGroup never = group(0, Double.NaN, recording("a"));
        RuleGroup unclocked = new RuleGroup("g", "", 0, 1, 99, List.of(recording("b")));

        assertThat(RuleReport.of(List.of(never, unclocked), NOW))
                .allSatisfy(report -> assertThat(report.troubles()).isEmpty());
    }

    @Test
    void anAlertFindsItsRule() {
        List<RuleReport> reports = RuleReport.of(
                List.of(group(
                        NOW,
                        0.1,
                        alerting("Full", Rule.State.FIRING, Labels.of("severity", "warning")),
                        alerting("Full", Rule.State.INACTIVE, Labels.of("severity", "critical")),
                        alerting("Down", Rule.State.INACTIVE, Labels.of("severity", "{{ $value }}")))),
                NOW);

        assertThat(severity(
                        reports,
                        Labels.of("alertname", "Full", "instance", "a", "cluster", "x", "severity", "warning")))
                .isEqualTo("warning");
        assertThat(severity(reports, Labels.of("alertname", "Full", "instance", "b", "severity", "critical")))
                .isEqualTo("critical");
        assertThat(severity(reports, Labels.of("alertname", "Down", "severity", "7")))
                .isEqualTo("{{ $value }}");
        assertThat(RuleReport.of(reports, Labels.of("alertname", "Full"))).isEmpty();
        assertThat(RuleReport.of(reports, Labels.of("alertname", "Other"))).isEmpty();
    }

    @Test
    void allWordsOfAFilterHaveToStandSomewhere() {
        RuleReport report =
                RuleReport.of(List.of(group(NOW, 0.1, failing("Broken"))), NOW).getFirst();

        assertThat(report.says("")).isTrue();
        assertThat(report.says("broken  SUM(")).isTrue();
        assertThat(report.says("unclosed file.yml")).isTrue();
        assertThat(report.says("broken nothing")).isFalse();
    }

    private static String severity(List<RuleReport> reports, Labels alert) {
        return RuleReport.of(reports, alert).orElseThrow().rule().labels().get("severity");
    }

    private static RuleGroup group(long last, double seconds, Rule... rules) {
        return new RuleGroup("g", "file.yml", 10_000, last, seconds, List.of(rules));
    }

    private static Rule recording(String name) {
        return new Rule.Recording(name, "sum(x)", Labels.EMPTY, well());
    }

    private static Rule failing(String name) {
        return new Rule.Recording(
                name, "sum(", Labels.EMPTY, new Rule.Evaluation(Rule.Health.FAILED, "unclosed", 0, Double.NaN));
    }

    private static Rule alerting(String name, Rule.State state, Labels labels) {
        Labels active = Labels.of("alertname", name, "instance", "a").with("severity", labels.get("severity"));
        return new Rule.Alerting(
                name,
                "x",
                Duration.ZERO,
                Duration.ZERO,
                labels,
                Labels.EMPTY,
                well(),
                state,
                state == Rule.State.INACTIVE
                        ? List.of()
                        : List.of(new Alert(active, Labels.EMPTY, Alert.State.FIRING, 1, 1)));
    }

    private static Rule.Evaluation well() {
        return new Rule.Evaluation(Rule.Health.OK, "", 0, Double.NaN);
    }
}
