package dev.pharos.fleet.instance;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.source.Alert;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One Redis process, however many jobs scrape it.
///
/// @param key     stable over refreshes and restarts: its address, with the exporter's where that is ambiguous
/// @param name    what people call it: the label `name` or `alias`, else its address
/// @param address Redis's own `host:port`, or the exporter's where Redis's is not known
/// @param uptime  in seconds, NaN where unknown
/// @param link    to its master; null for a master
/// @param targets that report on it, the best labelled first: what charts ask about
/// @param alerts  firing alerts that name it
/// @param history commands a second at every step of the last half hour, NaN where it did not report; empty where it
///                never did
public record Instance(
        String key,
        String name,
        String address,
        Identity identity,
        Health health,
        double uptime,
        Memory memory,
        Traffic traffic,
        @Nullable ReplicaLink link,
        Placement placement,
        List<Target> targets,
        List<Alert> alerts,
        Series history) {
    public Instance {
        targets = List.copyOf(targets);
        alerts = List.copyOf(alerts);
    }

    public Role role() {
        return identity.role();
    }

    public Fullness fullness() {
        return Fullness.of(memory, identity.evictionPolicy(), identity.role());
    }

    /// What selects it in queries.
    public Labels id() {
        return targets.isEmpty() ? Labels.EMPTY : targets.getFirst().id();
    }

    /// The labels of its first target: what a user may group by.
    public Labels labels() {
        return targets.isEmpty() ? Labels.EMPTY : targets.getFirst().labels();
    }
}
