package dev.pharos.alerts;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Joins what a rule evaluator and routers say of the same alerts.
///
/// Routers that work as one hold each alert each: those with one fingerprint are one. An evaluator adds its external
/// labels as it sends an alert, so that a router's has all labels of the evaluator's and maybe more.
final class Joining {
    private Joining() {}

    /// @param held by each router
    static List<JoinedAlert> of(List<Alert> evaluated, List<List<HeldAlert>> held) {
        Map<String, HeldAlert> routed = new LinkedHashMap<>();
        held.forEach(each -> each.forEach(alert -> routed.merge(alert.fingerprint(), alert, Joining::merged)));
        Map<String, List<HeldAlert>> byName = new HashMap<>();
        routed.values()
                .forEach(alert -> byName.computeIfAbsent(name(alert.labels()), _ -> new ArrayList<>())
                        .add(alert));
        List<JoinedAlert> joined = new ArrayList<>();
        // Those that say most find theirs first: what says less may be any of several.
        List<Alert> fullest = evaluated.stream()
                .sorted(Comparator.comparingInt((Alert alert) -> alert.labels().size())
                        .reversed())
                .toList();
        for (Alert alert : fullest) {
            HeldAlert same = alert.state() == Alert.State.PENDING
                    ? null
                    : same(alert.labels(), byName.getOrDefault(name(alert.labels()), List.of()), routed);
            if (same == null) {
                joined.add(JoinedAlert.of(alert));
            } else {
                routed.remove(same.fingerprint());
                joined.add(JoinedAlert.of(same, alert));
            }
        }
        routed.values().forEach(alert -> joined.add(JoinedAlert.of(alert, null)));
        joined.sort(AlertBoard.WORST_FIRST);
        return joined;
    }

    /// The one that has all these labels and the fewest others; each is taken once.
    private static @Nullable HeldAlert same(Labels labels, List<HeldAlert> candidates, Map<String, HeldAlert> left) {
        return candidates.stream()
                .filter(held -> left.containsKey(held.fingerprint()) && hasAll(held.labels(), labels))
                .min(Comparator.comparingInt(held -> held.labels().size()))
                .orElse(null);
    }

    private static boolean hasAll(Labels all, Labels some) {
        return all.toMap().entrySet().containsAll(some.toMap().entrySet());
    }

    private static String name(Labels labels) {
        return labels.get("alertname");
    }

    /// The newer one of two, which goes to the receivers of both. Silences spread among routers, but not at once.
    private static HeldAlert merged(HeldAlert one, HeldAlert other) {
        HeldAlert newer = other.updatedAt() > one.updatedAt() ? other : one;
        HeldAlert.State state = one.state() == HeldAlert.State.SUPPRESSED || other.state() == HeldAlert.State.SUPPRESSED
                ? HeldAlert.State.SUPPRESSED
                : newer.state();
        return new HeldAlert(
                newer.fingerprint(),
                newer.labels(),
                newer.annotations(),
                state,
                Math.min(one.startsAt(), other.startsAt()),
                newer.endsAt(),
                newer.updatedAt(),
                newer.generatorUrl(),
                united(one.receivers(), other.receivers()),
                united(one.silencedBy(), other.silencedBy()),
                united(one.inhibitedBy(), other.inhibitedBy()));
    }

    private static List<String> united(Collection<String> one, Collection<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
