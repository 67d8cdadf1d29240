package dev.pharos.alerts.notice;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// One thing that is to be told.
///
/// @param sound whether it is to be heard
record Telling(Notice.Kind kind, String key, JoinedAlert alert, boolean sound) {
    private static final Comparator<JoinedAlert> WORST_FIRST =
            Comparator.comparing(JoinedAlert::severity).thenComparing(JoinedAlert::name);

    Notice single() {
        return new Notice.Single(kind, key, alert, sound);
    }

    /// @param id    of the notice
    /// @param total how many there were before, with these
    static Notice folded(String id, String group, List<Telling> all, int total, boolean sound) {
        List<JoinedAlert> alerts = all.stream().map(Telling::alert).toList();
        return new Notice.Folded(
                all.getFirst().kind(), id, group, shown(alerts), all.size(), total, worst(alerts), sound);
    }

    static List<JoinedAlert> shown(Collection<JoinedAlert> alerts) {
        return alerts.stream().sorted(WORST_FIRST).limit(Notice.SHOWN).toList();
    }

    static Severity worst(Collection<JoinedAlert> alerts) {
        return alerts.stream()
                .map(JoinedAlert::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    static boolean isHeard(Collection<Telling> all) {
        return all.stream().anyMatch(Telling::sound);
    }
}
