package dev.pharos.alerts;

import dev.pharos.alerting.HeldAlert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// By what alerts stand together.
public enum Grouping {
    NONE,
    /// By the name of their rule.
    RULE,
    INSTANCE,
    SEVERITY,
    /// By who is told of them: one that several are told of stands with each.
    RECEIVER;

    /// Alerts that stand together.
    ///
    /// @param name what they have in common; empty where that is nothing
    public record Group(String name, List<JoinedAlert> alerts) {
        public Group {
            alerts = List.copyOf(alerts);
        }
    }

    /// As settings write it.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Grouping read(String written) {
        for (Grouping each : values()) {
            if (each.written().equals(written)) {
                return each;
            }
        }
        return NONE;
    }

    /// Groups in the order of their first alerts.
    public List<Group> of(List<JoinedAlert> alerts) {
        Map<String, List<JoinedAlert>> groups = new LinkedHashMap<>();
        for (JoinedAlert alert : alerts) {
            for (String name : names(alert)) {
                groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(alert);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private List<String> names(JoinedAlert alert) {
        return switch (this) {
            case NONE -> List.of("");
            case RULE -> List.of(alert.name());
            case INSTANCE -> List.of(alert.labels().get("instance"));
            case SEVERITY -> List.of(alert.labels().get("severity"));
            case RECEIVER -> {
                HeldAlert held = alert.held();
                yield held == null || held.receivers().isEmpty() ? List.of("") : held.receivers();
            }
        };
    }
}
