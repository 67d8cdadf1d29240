package dev.pharos.fleet;

import dev.pharos.fleet.instance.Instance;
import dev.pharos.source.Alert;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The fleet at one time.
///
/// @param time      in milliseconds since the epoch
/// @param instances by address
/// @param nodes     by name; every instance is on one of them
/// @param alerts    all that fire, also those that concern no instance and no node
/// @param warnings  most severe first
public record FleetSnapshot(
        long time,
        List<Instance> instances,
        List<Node> nodes,
        List<ReplicationGroup> groups,
        List<Cluster> clusters,
        List<Alert> alerts,
        List<FleetWarning> warnings,
        FleetTotals totals,
        Index index) {
    /// The same by key.
    public record Index(
            Map<String, Instance> instances,
            Map<String, Node> nodes,
            Map<String, ReplicationGroup> groups,
            Map<String, Cluster> clusters) {
        public Index {
            instances = Map.copyOf(instances);
            nodes = Map.copyOf(nodes);
            groups = Map.copyOf(groups);
            clusters = Map.copyOf(clusters);
        }
    }

    public FleetSnapshot {
        instances = List.copyOf(instances);
        nodes = List.copyOf(nodes);
        groups = List.copyOf(groups);
        clusters = List.copyOf(clusters);
        alerts = List.copyOf(alerts);
        warnings = List.copyOf(warnings);
    }

    public FleetSnapshot(
            long time,
            List<Instance> instances,
            List<Node> nodes,
            List<ReplicationGroup> groups,
            List<Cluster> clusters,
            List<Alert> alerts,
            List<FleetWarning> warnings,
            FleetTotals totals) {
        this(
                time,
                instances,
                nodes,
                groups,
                clusters,
                alerts,
                warnings,
                totals,
                new Index(
                        byKey(instances, Instance::key),
                        byKey(nodes, Node::key),
                        byKey(groups, ReplicationGroup::key),
                        byKey(clusters, Cluster::key)));
    }

    private static <T> Map<String, T> byKey(List<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    public @Nullable Instance instance(String key) {
        return index.instances().get(key);
    }

    public @Nullable Node node(String key) {
        return index.nodes().get(key);
    }

    public @Nullable ReplicationGroup group(@Nullable String key) {
        return key == null ? null : index.groups().get(key);
    }

    public @Nullable Cluster cluster(@Nullable String key) {
        return key == null ? null : index.clusters().get(key);
    }

    /// The replicas that copy an instance directly, by key.
    public List<Instance> replicasOf(String key) {
        return instances.stream()
                .filter(instance ->
                        instance.link() != null && key.equals(instance.link().master()))
                .toList();
    }

    /// The instance that a person means: by key, Redis address, `instance` label or name, in this order; null
    /// where there is none.
    public @Nullable Instance find(String wanted) {
        List<Instance> meant = meant(wanted);
        return meant.isEmpty() ? null : meant.getFirst();
    }

    /// All instances that a person may mean by it: several where none is called so in a better way than another.
    public List<Instance> meant(String wanted) {
        int best = instances.stream()
                .mapToInt(instance -> match(instance, wanted))
                .max()
                .orElse(0);
        return best == 0
                ? List.of()
                : instances.stream()
                        .filter(instance -> match(instance, wanted) == best)
                        .toList();
    }

    private static int match(Instance instance, String wanted) {
        if (instance.key().equals(wanted)) {
            return 4;
        }
        if (instance.address().equals(wanted)) {
            return 3;
        }
        if (instance.targets().stream().anyMatch(target -> target.instance().equals(wanted))) {
            return 2;
        }
        return instance.name().equalsIgnoreCase(wanted) ? 1 : 0;
    }
}
