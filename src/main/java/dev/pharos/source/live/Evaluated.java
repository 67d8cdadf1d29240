package dev.pharos.source.live;

import dev.pharos.prometheus.ActiveAlert;
import dev.pharos.prometheus.RuleGroup.Evaluation;
import dev.pharos.source.Alert;
import dev.pharos.source.Rule;
import dev.pharos.source.RuleGroup;
import java.time.Duration;
import java.util.List;

/// What a server says of its rules and their alerts, in the words of a source.
final class Evaluated {
    private Evaluated() {}

    static List<RuleGroup> groups(List<dev.pharos.prometheus.RuleGroup> groups) {
        return groups.stream()
                .map(group -> new RuleGroup(
                        group.name(),
                        group.file(),
                        group.intervalMillis(),
                        group.lastEvaluation(),
                        group.evaluationSeconds(),
                        group.rules().stream().map(Evaluated::rule).toList()))
                .toList();
    }

    private static Rule rule(dev.pharos.prometheus.RuleGroup.Rule rule) {
        return rule.type().equals("recording")
                ? new Rule.Recording(rule.name(), rule.query(), rule.labels(), evaluation(rule.evaluation()))
                : new Rule.Alerting(
                        rule.name(),
                        rule.query(),
                        Duration.ofMillis(rule.forMillis()),
                        Duration.ofMillis(rule.keepFiringMillis()),
                        rule.labels(),
                        rule.annotations(),
                        evaluation(rule.evaluation()),
                        state(rule.state()),
                        rule.alerts().stream().map(Evaluated::alert).toList());
    }

    private static Rule.Evaluation evaluation(Evaluation said) {
        // vmalert says `no match` of an expression that gave nothing, which went well.
        Rule.Health health = switch (said.health()) {
            case "ok", "no match" -> Rule.Health.OK;
            case "err", "bad" -> Rule.Health.FAILED;
            default -> Rule.Health.UNKNOWN;
        };
        return new Rule.Evaluation(health, said.lastError(), said.time(), said.seconds());
    }

    private static Rule.State state(String said) {
        return switch (said) {
            case "firing" -> Rule.State.FIRING;
            case "pending" -> Rule.State.PENDING;
            default -> Rule.State.INACTIVE;
        };
    }

    static Alert alert(ActiveAlert alert) {
        Alert.State state = alert.state().equals("firing") ? Alert.State.FIRING : Alert.State.PENDING;
        return new Alert(alert.labels(), alert.annotations(), state, alert.activeAt(), alert.value());
    }
}
