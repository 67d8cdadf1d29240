package dev.pharos.alerts;

import dev.pharos.alerting.AlertGroup;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// By what alerts stand together.
public enum Grouping {
    NONE,
    /// By the name of their rule.
    RULE,
    INSTANCE,
    /// By the host that they are about.
    NODE,
    SEVERITY,
    /// By who is told of them: one that several are told of stands with each.
    RECEIVER,
    /// As a router tells of them: those of one message stand together.
    NOTIFIED;

    private static final List<String> NODES = List.of("node", "nodename");
    private static final Pattern SPECIAL = Pattern.compile("[.\\\\+*?()|\\[\\]{}^$]");

    /// Alerts that stand together.
    ///
    /// @param name     what they have in common; empty where that is nothing
    /// @param matchers what a silence of them would have to match; it may match others as well
    public record Group(String name, List<JoinedAlert> alerts, List<Matcher> matchers) {
        public Group {
            alerts = List.copyOf(alerts);
            matchers = List.copyOf(matchers);
        }

        /// The labels that all of them have with the same value.
        public Labels common() {
            return Grouping.common(alerts);
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

    /// Groups in the order of their first alerts, where no router's are known.
    public List<Group> of(List<JoinedAlert> alerts) {
        return of(alerts, List.of());
    }

    /// Groups in the order of their first alerts.
    ///
    /// @param notified as a router has them, for [#NOTIFIED]
    public List<Group> of(List<JoinedAlert> alerts, List<AlertGroup> notified) {
        Map<String, Labels> routed = new LinkedHashMap<>();
        Map<String, List<String>> routes = new LinkedHashMap<>();
        if (this == NOTIFIED) {
            for (AlertGroup group : notified) {
                String name = name(group);
                routed.put(name, group.labels());
                group.alerts()
                        .forEach(alert -> routes.computeIfAbsent(alert.fingerprint(), _ -> new ArrayList<>())
                                .add(name));
            }
        }
        Map<String, List<JoinedAlert>> groups = new LinkedHashMap<>();
        for (JoinedAlert alert : alerts) {
            List<String> names =
                    this == NOTIFIED ? routes.getOrDefault(alert.fingerprint(), List.of("")) : names(alert);
            names.stream()
                    .distinct()
                    .forEach(name ->
                            groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(alert));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue(),
                        matchers(group.getKey(), group.getValue(), routed.getOrDefault(group.getKey(), Labels.EMPTY))))
                .toList();
    }

    private static String name(AlertGroup group) {
        return (group.labels().isEmpty() ? "" : group.labels() + " ") + "→ " + group.receiver();
    }

    private List<String> names(JoinedAlert alert) {
        return switch (this) {
            case NONE, NOTIFIED -> List.of("");
            case RULE -> List.of(alert.name());
            case INSTANCE -> List.of(alert.labels().get("instance"));
            case NODE -> List.of(alert.node());
            case SEVERITY -> List.of(alert.labels().get("severity"));
            case RECEIVER -> {
                HeldAlert held = alert.held();
                yield held == null || held.receivers().isEmpty() ? List.of("") : held.receivers();
            }
        };
    }

    private List<Matcher> matchers(String name, List<JoinedAlert> alerts, Labels routed) {
        if (name.isEmpty()) {
            return equal(common(alerts));
        }
        return switch (this) {
            case RULE -> List.of(Matcher.equal("alertname", name));
            case INSTANCE -> List.of(Matcher.equal("instance", name));
            case SEVERITY -> List.of(Matcher.equal("severity", name));
            case NODE -> List.of(ofNode(name, alerts));
            case NOTIFIED -> equal(routed.isEmpty() ? common(alerts) : routed);
            case NONE, RECEIVER -> equal(common(alerts));
        };
    }

    private static Matcher ofNode(String node, List<JoinedAlert> alerts) {
        for (String label : NODES) {
            if (alerts.stream().allMatch(alert -> alert.labels().get(label).equals(node))) {
                return Matcher.equal(label, node);
            }
        }
        String host = "(.*[/@])?" + SPECIAL.matcher(node).replaceAll("\\\\$0") + "([:/].*)?";
        return Matcher.of("instance", Matcher.Operator.REGEX, host).orElseGet(() -> Matcher.equal("instance", node));
    }

    private static List<Matcher> equal(Labels labels) {
        return labels.toMap().entrySet().stream()
                .map(label -> Matcher.equal(label.getKey(), label.getValue()))
                .collect(Collectors.toList());
    }

    /// The labels that are the same in all.
    private static Labels common(List<JoinedAlert> alerts) {
        Map<String, String> same = new TreeMap<>(alerts.getFirst().labels().toMap());
        alerts.forEach(alert -> same.entrySet()
                .removeIf(label -> !alert.labels().get(label.getKey()).equals(label.getValue())));
        return Labels.of(same);
    }
}
