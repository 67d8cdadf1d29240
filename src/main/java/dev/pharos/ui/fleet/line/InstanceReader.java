package dev.pharos.ui.fleet.line;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.ReplicationGroup;
import dev.pharos.fleet.ShortNames;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.source.Alert;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.trouble.Conditions;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns a snapshot into facts. Slow only in proportion to the fleet; meant to run off the FX thread.
public final class InstanceReader {
    private final FleetSnapshot fleet;
    private final Messages words = Messages.of(InstanceReader.class);
    private final Conditions conditions;
    private final ShortNames names;

    private InstanceReader(FleetSnapshot fleet, Conditions conditions) {
        this.fleet = fleet;
        names = ShortNames.of(fleet.instances().stream().map(Instance::name).toList());
        this.conditions = conditions;
    }

    /// @param conditions of the same snapshot
    public static List<InstanceFacts> read(FleetSnapshot fleet, Conditions conditions) {
        InstanceReader reader = new InstanceReader(fleet, conditions);
        return fleet.instances().stream().map(reader::facts).toList();
    }

    private static List<Alert> underneath(@Nullable Node node, Instance instance) {
        return node == null
                ? List.of()
                : node.alerts().stream()
                        .filter(alert -> !instance.alerts().contains(alert))
                        .toList();
    }

    private InstanceFacts facts(Instance instance) {
        Node node = fleet.node(instance.placement().node());
        ReplicationGroup group = fleet.group(instance.placement().group());
        Cluster cluster = fleet.cluster(instance.placement().cluster());
        String nodeName = node == null ? instance.placement().node() : node.name();
        String groupName = group == null ? "" : group.name();
        String clusterName = cluster == null ? "" : cluster.name();
        return new InstanceFacts(
                instance,
                nodeName,
                groupName,
                clusterName,
                group == null ? -1 : group.colour(),
                conditions.of(instance),
                underneath(node, instance),
                words.get("role." + instance.role().name()),
                names.of(instance.name()),
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
}
