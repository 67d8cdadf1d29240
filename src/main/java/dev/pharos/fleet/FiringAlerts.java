package dev.pharos.fleet;

import dev.pharos.source.Alert;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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

    /// Those whose `instance` (and `job`, where the alert has one) is a target of it, and those without an
    /// `instance` whose `addr` is its address.
    List<Alert> of(InstanceFacts instance) {
        List<Alert> alerts = new ArrayList<>();
        for (TargetFacts target : instance.targets()) {
            alerts.addAll(named(target.labels().get("instance"), target.labels().get("job")));
        }
        alerts.addAll(byAddress.getOrDefault(instance.address(), List.of()));
        return alerts.stream().distinct().toList();
    }

    List<Alert> of(NodeFacts node) {
        return named(node.key, node.job);
    }

    private List<Alert> named(String instance, String job) {
        Predicate<Alert> same =
                alert -> !alert.labels().has("job") || alert.labels().get("job").equals(job);
        return byInstanceLabel.getOrDefault(instance, List.of()).stream()
                .filter(same)
                .toList();
    }
}
