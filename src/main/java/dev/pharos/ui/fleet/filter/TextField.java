package dev.pharos.ui.fleet.filter;

import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.trouble.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What `field:value` may name.
enum TextField {
    ROLE,
    NODE,
    GROUP,
    CLUSTER,
    HEALTH,
    VERSION,
    PROBLEM,
    ALERT,
    JOB;

    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TextField> of(String token) {
        for (TextField field : values()) {
            if (field.token().equals(token)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /// @param value in lower case
    boolean matches(InstanceFacts facts, String value) {
        return switch (this) {
            case ROLE ->
                within(facts.role().name(), value)
                        || within(facts.roleWord(), value)
                        || (value.equals("slave") && within(facts.role().name(), "replica"));
            case NODE -> within(facts.node(), value);
            case GROUP -> within(facts.group(), value);
            case CLUSTER -> within(facts.cluster(), value);
            case HEALTH -> health(facts, value);
            case VERSION -> facts.version().startsWith(value);
            case PROBLEM -> facts.problems().stream().anyMatch(problem -> is(problem, value));
            case ALERT ->
                Stream.concat(facts.alerts().stream(), facts.nodeAlerts().stream())
                        .anyMatch(alert -> within(alert.name(), value));
            case JOB -> within(facts.instance().labels().get("job"), value);
        };
    }

    /// `up`, `down` (whatever does not answer), `problem`, `critical`, `warning`, or the state as shown.
    private static boolean health(InstanceFacts facts, String value) {
        return switch (value) {
            case "up", "ok" -> facts.instance().health().answers();
            case "down" -> !facts.instance().health().answers();
            case "problem" -> facts.status() == Status.WARNING || facts.status() == Status.CRITICAL;
            case "critical" -> facts.status() == Status.CRITICAL;
            case "warning" -> facts.status() == Status.WARNING;
            default ->
                within(facts.instance().health().state().name().replace('_', '-'), value)
                        || within(facts.healthWord(), value)
                        || facts.problems().stream().anyMatch(problem -> is(problem, value));
        };
    }

    private static boolean is(Problem problem, String value) {
        return value.equals("any") || problem.kind().token().startsWith(value);
    }

    private static boolean within(String text, String value) {
        return text.toLowerCase(Locale.ROOT).contains(value);
    }
}
