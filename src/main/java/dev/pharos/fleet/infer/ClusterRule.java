package dev.pharos.fleet.infer;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.scrape.Metric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Which shards make one Redis Cluster. Node ids and slots are not exported; what members count is: shards that
/// share a label (or a job) are one cluster as long as they have no more members than one of them knows of. More
/// members than that are several clusters, told apart by what their members say of size, epoch and number of
/// nodes.
final class ClusterRule {
    private ClusterRule() {}

    static Collection<List<List<String>>> split(List<List<String>> shards, Function<String, InstanceFacts> instances) {
        long members = shards.stream().mapToLong(List::size).sum();
        double known = shards.stream()
                .flatMap(List::stream)
                .map(instances)
                .mapToDouble(ClusterRule::knownNodes)
                .max()
                .orElse(0);
        if (members <= known || known == 0) {
            return List.of(shards);
        }
        Map<String, List<List<String>>> apart = new TreeMap<>();
        for (List<String> shard : shards) {
            apart.computeIfAbsent(signature(shard, instances), _ -> new ArrayList<>())
                    .add(shard);
        }
        return apart.values();
    }

    private static double knownNodes(InstanceFacts instance) {
        double known = instance.get(Metric.CLUSTER_KNOWN_NODES);
        return Double.isNaN(known) ? 0 : known;
    }

    private static String signature(List<String> shard, Function<String, InstanceFacts> instances) {
        return shard.stream()
                .map(instances)
                .filter(member -> knownNodes(member) > 0)
                .findFirst()
                .map(member -> member.get(Metric.CLUSTER_SIZE) + " " + member.get(Metric.CLUSTER_EPOCH) + " "
                        + knownNodes(member))
                .orElse("");
    }

    static Cluster describe(String key, String name, List<String> shards, List<InstanceFacts> members) {
        List<InstanceFacts> answering =
                members.stream().filter(member -> member.health().answers()).toList();
        boolean failing = answering.stream().anyMatch(member -> member.get(Metric.CLUSTER_STATE) == 0);
        Cluster.State state =
                answering.isEmpty() ? Cluster.State.UNKNOWN : failing ? Cluster.State.FAIL : Cluster.State.OK;
        return new Cluster(
                key,
                name,
                shards,
                members.stream().map(InstanceFacts::key).toList(),
                state,
                max(answering, Metric.CLUSTER_KNOWN_NODES),
                max(answering, Metric.CLUSTER_SIZE),
                max(answering, Metric.SLOTS_FAIL));
    }

    private static double max(List<InstanceFacts> members, Metric metric) {
        return members.stream()
                .mapToDouble(member -> member.get(metric))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(Double.NaN);
    }
}
