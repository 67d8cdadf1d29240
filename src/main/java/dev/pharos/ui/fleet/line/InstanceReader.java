package dev.pharos.ui.fleet.line;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.Instance;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.ReplicationGroup;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Turns a snapshot into facts. Slow only in proportion to the fleet; meant to run off the FX thread.
public final class InstanceReader {
    private final FleetSnapshot fleet;
    private final Messages words = Messages.of(InstanceReader.class);
    private final Map<String, List<Problem>> problems = new HashMap<>();

    private InstanceReader(FleetSnapshot fleet, List<Problem> all) {
        this.fleet = fleet;
        for (Problem problem : all) {
            for (String key : problem.instances()) {
                problems.computeIfAbsent(key, _ -> new ArrayList<>()).add(problem);
            }
        }
    }

    /// @param all what [Problems#of] says of the same snapshot
    public static List<InstanceFacts> read(FleetSnapshot fleet, List<Problem> all) {
        InstanceReader reader = new InstanceReader(fleet, all);
        return fleet.instances().stream().map(reader::facts).toList();
    }

    private InstanceFacts facts(Instance instance) {
        Node node = fleet.node(instance.placement().node());
        ReplicationGroup group = fleet.group(instance.placement().group());
        Cluster cluster = fleet.cluster(instance.placement().cluster());
        String nodeName = node == null ? instance.placement().node() : node.name();
        String groupName = group == null ? "" : group.name();
        String clusterName = cluster == null ? "" : cluster.name();
        List<Problem> own = problems.getOrDefault(instance.key(), List.of());
        return new InstanceFacts(
                instance,
                nodeName,
                groupName,
                clusterName,
                group == null ? -1 : group.colour(),
                status(instance, own),
                healthWord(own),
                words.get("role." + instance.role().name()),
                own,
                String.join(
                                "\n",
                                instance.name(),
                                instance.address(),
                                nodeName,
                                groupName,
                                clusterName,
                                instance.identity().version(),
                                instance.labels().get("instance"),
                                instance.labels().get("job"))
                        .toLowerCase(Locale.ROOT));
    }

    private String healthWord(List<Problem> own) {
        for (Problem problem : own) {
            if (!problem.kind().isAround()) {
                return words.get("word." + problem.kind().token());
            }
        }
        return words.get("word.up");
    }

    private static Status status(Instance instance, List<Problem> own) {
        Status worst = Status.OK;
        for (Problem problem : own) {
            if (!problem.kind().isAround()) {
                worst = worse(worst, problem.status());
            }
        }
        Status alerts = AlertStatus.worst(instance.alerts());
        return alerts == Status.INFO ? worst : worse(worst, alerts);
    }

    private static Status worse(Status a, Status b) {
        return rank(b) > rank(a) ? b : a;
    }

    /// How soon somebody should look; the highest first.
    static int rank(Status status) {
        return switch (status) {
            case OK -> 0;
            case INFO -> 1;
            case UNKNOWN -> 2;
            case WARNING -> 3;
            case CRITICAL -> 4;
        };
    }
}
