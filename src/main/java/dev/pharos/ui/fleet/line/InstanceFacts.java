package dev.pharos.ui.fleet.line;

import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.Role;
import dev.pharos.series.Series;
import dev.pharos.source.Alert;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.trouble.Condition;
import dev.pharos.ui.trouble.MemoryStatus;
import dev.pharos.ui.trouble.Problem;
import dev.pharos.ui.trouble.ProblemKind;
import java.util.List;

/// One instance.
///
/// @param node     name of its node, as group and cluster are names
/// @param colour   of its replication group, -1 without
/// @param nodeAlerts that fire for its node and not for itself
/// @param shortName of all names of the fleet, where there is no room for this one
/// @param search   what free words of the filter look through, in lower case
public record InstanceFacts(
        Instance instance,
        String node,
        String group,
        String cluster,
        int colour,
        Condition condition,
        List<Alert> nodeAlerts,
        String roleWord,
        String shortName,
        String search)
        implements Facts {
    public InstanceFacts {
        nodeAlerts = List.copyOf(nodeAlerts);
    }

    public Role role() {
        return instance.role();
    }

    public boolean has(ProblemKind kind) {
        return condition.has(kind);
    }

    /// What concerns it, worst first.
    public List<Problem> problems() {
        return condition.problems();
    }

    @Override
    public Status status() {
        return condition.status();
    }

    @Override
    public String healthWord() {
        return condition.word();
    }

    /// A risk that the topology marks: its node or its lack of a replica.
    public boolean atRisk() {
        return has(ProblemKind.SHARED_NODE) || has(ProblemKind.NO_REPLICA);
    }

    @Override
    public String key() {
        return instance.key();
    }

    @Override
    public String name() {
        return instance.name();
    }

    @Override
    public double memoryUsed() {
        return instance.memory().used();
    }

    @Override
    public double memoryRatio() {
        return instance.memory().limited() ? instance.memory().ratio() : Double.NaN;
    }

    @Override
    public Status memoryStatus() {
        return MemoryStatus.of(instance.fullness());
    }

    @Override
    public double ops() {
        return instance.traffic().ops();
    }

    @Override
    public Series history() {
        return instance.history();
    }

    @Override
    public double hitRatio() {
        return instance.traffic().hitRatio();
    }

    @Override
    public double clients() {
        return instance.traffic().clients();
    }

    @Override
    public double evictions() {
        return instance.traffic().evictions();
    }

    @Override
    public double lag() {
        var link = instance.link();
        return link == null ? Double.NaN : link.lagSeconds();
    }

    @Override
    public String version() {
        return instance.identity().version();
    }

    @Override
    public List<Alert> alerts() {
        return instance.alerts();
    }

    @Override
    public double uptime() {
        return instance.uptime();
    }
}
