package dev.pharos.fleet.infer;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.ReplicationGroup;
import dev.pharos.fleet.instance.Identity;
import dev.pharos.fleet.instance.Mode;
import dev.pharos.fleet.instance.ReplicaLink;
import dev.pharos.fleet.instance.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Replication groups and clusters out of links, replication ids and labels. The rules and why they are so: the
/// decision record on the fleet's topology.
final class Topology {
    private static final List<String> CLUSTER_LABELS = List.of("redis_cluster", "cluster", "group");
    private static final String NO_REPLICATION_ID = "0".repeat(40);

    private final Map<String, InstanceFacts> instances = new LinkedHashMap<>();
    private final Map<String, ReplicaLink> links = new HashMap<>();
    private final Map<String, String> groupOf = new HashMap<>();
    private final Map<String, String> clusterOf = new HashMap<>();
    private final List<ReplicationGroup> groups = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Colours colours;

    Topology(Collection<InstanceFacts> all, Colours colours) {
        this.colours = colours;
        all.forEach(instance -> instances.put(instance.key(), instance));
        Links finder = new Links(all);
        for (InstanceFacts instance : all) {
            ReplicaLink link = finder.link(instance);
            if (link != null) {
                links.put(instance.key(), link);
            }
        }
        List<List<String>> together = groupsOf(finder);
        findClusters(together);
        findGroups(together);
        colours.keepOnly(groupOf.values());
    }

    Map<String, ReplicaLink> links() {
        return links;
    }

    List<ReplicationGroup> groups() {
        return groups;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    @Nullable
    String groupOf(String instance) {
        return groupOf.get(instance);
    }

    @Nullable
    String clusterOf(String instance) {
        return clusterOf.get(instance);
    }

    /// Instances that share a history; groups and their members in the order of the instances.
    private List<List<String>> groupsOf(Links finder) {
        UnionFind<String> sets = new UnionFind<>();
        for (InstanceFacts instance : instances.values()) {
            Identity identity = instance.identity();
            if (identity.role() != Role.MASTER && identity.role() != Role.REPLICA) {
                continue;
            }
            sets.add(instance.key());
            if (!identity.replicationId().isEmpty() && !identity.replicationId().equals(NO_REPLICATION_ID)) {
                sets.union(instance.key(), "id " + identity.replicationId());
            }
            ReplicaLink link = links.get(instance.key());
            if (link != null) {
                // Replicas of a master that is not in the fleet still belong together.
                sets.union(instance.key(), link.master() == null ? "at " + link.masterAddress() : link.master());
            } else if (!instance.latest().formerSlave().isEmpty()) {
                // A master that copied one which is gone now took its place.
                InstanceFacts before = finder.master(instance, instance.latest().formerSlave());
                if (before != null && !before.health().answers() && identity.role() == Role.MASTER) {
                    sets.union(instance.key(), before.key());
                }
            }
        }
        return sets.groups().stream()
                .map(set -> set.stream().filter(instances::containsKey).toList())
                .map(set -> set.stream().sorted(this::inOrder).toList())
                .filter(set -> !set.isEmpty())
                .sorted((one, other) -> inOrder(one.getFirst(), other.getFirst()))
                .toList();
    }

    private int inOrder(String one, String other) {
        return Integer.compare(position(one), position(other));
    }

    private final Map<String, Integer> positions = new HashMap<>();

    private int position(String key) {
        if (positions.isEmpty()) {
            instances.keySet().forEach(each -> positions.put(each, positions.size()));
        }
        return Objects.requireNonNull(positions.get(key));
    }

    private void findGroups(List<List<String>> together) {
        Map<String, Integer> labelUses = new HashMap<>();
        together.forEach(members -> labelUses.merge(commonLabel(members), 1, Integer::sum));
        for (List<String> members : together) {
            String key = "group:" + members.getFirst();
            List<String> masters = new ArrayList<>();
            List<String> replicas = new ArrayList<>();
            for (String member : members) {
                groupOf.put(member, key);
                boolean master = instance(member).identity().role() == Role.MASTER && !replaced(member, members);
                (master ? masters : replicas).add(member);
            }
            String label = commonLabel(members);
            boolean telling = !label.isEmpty() && labelUses.getOrDefault(label, 0) == 1;
            String head = masters.isEmpty() ? members.getFirst() : masters.getFirst();
            groups.add(new ReplicationGroup(
                    key,
                    telling ? label : instance(head).name(),
                    colours.of(key),
                    masters,
                    replicas,
                    clusterOf.get(head)));
        }
    }

    /// A dead master beside a living one is what it was: it comes back as a replica.
    private boolean replaced(String member, List<String> members) {
        return !instance(member).health().answers()
                && members.stream()
                        .map(this::instance)
                        .anyMatch(other ->
                                other.health().answers() && other.identity().role() == Role.MASTER);
    }

    private String commonLabel(List<String> members) {
        List<String> values = members.stream()
                .map(member -> instance(member).label(Links.BELONGING))
                .distinct()
                .toList();
        return values.size() == 1 ? values.getFirst() : "";
    }

    private void findClusters(List<List<String>> together) {
        Map<String, List<List<String>>> buckets = new LinkedHashMap<>();
        for (List<String> shard : together) {
            shard.stream()
                    .map(this::instance)
                    .filter(member -> member.identity().mode() == Mode.CLUSTER)
                    .findFirst()
                    .ifPresent(member -> buckets.computeIfAbsent(bucket(member), _ -> new ArrayList<>())
                            .add(shard));
        }
        buckets.forEach((name, shards) ->
                ClusterRule.split(shards, this::instance).forEach(cluster -> addCluster(name, cluster)));
    }

    /// What groups the shards of one cluster: a label, else the job.
    private static String bucket(InstanceFacts member) {
        String label = member.label(CLUSTER_LABELS);
        return label.isEmpty() ? member.first().labels().get("job") : label;
    }

    private void addCluster(String name, List<List<String>> shards) {
        List<String> members =
                shards.stream().flatMap(List::stream).sorted(this::inOrder).toList();
        String key = "cluster:" + members.getFirst();
        members.forEach(member -> clusterOf.put(member, key));
        clusters.add(ClusterRule.describe(
                key,
                name,
                shards.stream().map(shard -> "group:" + shard.getFirst()).toList(),
                members.stream().map(this::instance).toList()));
    }

    private InstanceFacts instance(String key) {
        return Objects.requireNonNull(instances.get(key), key);
    }
}
