package dev.pharos.ui.trouble;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All that is wrong with a fleet, and how each of its instances is. Slow only in proportion to the fleet; meant to be
/// made off the FX thread.
public final class Conditions {
    private final Messages words = Messages.of(Conditions.class);
    private final List<Problem> problems;
    private final Map<String, List<Problem>> byInstance = new HashMap<>();

    private Conditions(List<Problem> problems) {
        this.problems = List.copyOf(problems);
        for (Problem problem : problems) {
            for (String key : problem.instances()) {
                byInstance.computeIfAbsent(key, _ -> new ArrayList<>()).add(problem);
            }
        }
    }

    public static Conditions of(FleetSnapshot fleet) {
        return new Conditions(Problems.of(fleet));
    }

    /// Worst first.
    public List<Problem> problems() {
        return problems;
    }

    /// @param instance of the same fleet
    public Condition of(Instance instance) {
        List<Problem> all = byInstance.getOrDefault(instance.key(), List.of());
        Status status = Status.OK;
        Problem worst = null;
        for (Problem problem : all) {
            if (!problem.kind().isAround()) {
                worst = worst == null ? problem : worst;
                status = status.orWorse(problem.status());
            }
        }
        Status alerts = AlertStatus.worst(instance.alerts());
        // The word is of what gave the colour.
        boolean isOutdone = alerts != Status.INFO && alerts.urgency() > status.urgency();
        status = alerts == Status.INFO ? status : status.orWorse(alerts);
        return new Condition(
                status,
                worst != null && !isOutdone
                        ? word(worst.kind(), instance.health())
                        : words.get(status == Status.OK ? "word.up" : "word.alert"),
                all);
    }

    private String word(ProblemKind kind, Health health) {
        return switch (kind) {
            case UNSEEN ->
                words.get(
                        health.state() == Health.State.EXPORTER_SILENT ? "word.exporter-silent" : "word.exporter-down");
            case LOCKED_OUT ->
                health.refusal()
                        .map(refusal -> words.get("word.refusal." + token(refusal)))
                        .orElseGet(() -> words.get("word.locked-out"));
            default -> words.get("word." + kind.token());
        };
    }

    private static String token(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
