package dev.pharos.fleet.infer;

import dev.pharos.fleet.scrape.TargetFacts;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which firing alerts concern which instance and node.
final class FiringAlerts {
    private final Map<String, List<Alert>> byInstanceLabel = new HashMap<>();
    private final Map<String, List<Alert>> byAddress = new HashMap<>();

    FiringAlerts(Collection<Alert> firing) {
        for (Alert alert : firing) {
            if (alert.labels().has("instance")) {
                byInstanceLabel
                        .computeIfAbsent(alert.labels().get("instance"), _ -> new ArrayList<>())
                        .add(alert);
            } else if (alert.labels().has("addr")) {
                byAddress
                        .computeIfAbsent(alert.labels().get("addr"), _ -> new ArrayList<>())
                        .add(alert);
            }
        }
    }

    /// Those whose `instance` (and `job` and so on, where the alert has them) is a target of it, and those without an
    /// `instance` whose `addr` is its address.
    List<Alert> of(InstanceFacts instance) {
        List<Alert> alerts = new ArrayList<>();
        for (TargetFacts target : instance.targets()) {
            alerts.addAll(named(target.id()));
        }
        byAddress.getOrDefault(instance.address(), List.of()).stream()
                .filter(alert -> concerns(alert, instance.first().id().without("job", "instance")))
                .forEach(alerts::add);
        return alerts.stream().distinct().toList();
    }

    List<Alert> of(NodeFacts node) {
        return named(node.target);
    }

    private List<Alert> named(Labels target) {
        return byInstanceLabel.getOrDefault(target.get("instance"), List.of()).stream()
                .filter(alert -> concerns(alert, target))
                .toList();
    }

    /// Whether the alert contradicts none of these labels: rules leave out some of them.
    private static boolean concerns(Alert alert, Labels target) {
        boolean[] agrees = {true};
        target.forEach((name, value) -> agrees[0] &=
                !alert.labels().has(name) || alert.labels().get(name).equals(value));
        return agrees[0];
    }
}
