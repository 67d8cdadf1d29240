package dev.pharos.fleet.infer;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.FleetWarning;
import dev.pharos.fleet.FleetWarning.PersistenceFailing;
import dev.pharos.fleet.ReplicationGroup;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.ReplicaLink;
import dev.pharos.fleet.instance.Role;
import dev.pharos.fleet.instance.Target;
import dev.pharos.fleet.scrape.Metric;
import dev.pharos.fleet.scrape.TargetFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What of a fleet deserves a word, most severe first.
final class WarningRule {
    private static final double LAG_SECONDS = 10;

    private final List<FleetWarning> warnings = new ArrayList<>();

    static List<FleetWarning> of(
            List<Instance> instances,
            Map<String, InstanceFacts> facts,
            List<ReplicationGroup> groups,
            List<Cluster> clusters,
            List<FleetWarning> fromMerge) {
        WarningRule rule = new WarningRule();
        rule.warnings.addAll(fromMerge);
        Map<String, Instance> byKey = new java.util.HashMap<>();
        instances.forEach(instance -> byKey.put(instance.key(), instance));
        for (Instance instance : instances) {
            rule.link(instance, byKey);
            InstanceFacts known = facts.get(instance.key());
            if (known != null) {
                rule.itself(instance, known);
            }
        }
        groups.forEach(group -> rule.group(group, byKey, facts));
        for (Cluster cluster : clusters) {
            if (cluster.state() == Cluster.State.FAIL || cluster.slotsFailing() > 0) {
                rule.warnings.add(
                        new FleetWarning.ClusterFailing(cluster.key(), cluster.slotsFailing(), cluster.members()));
            }
        }
        rule.warnings.sort(Comparator.comparing(FleetWarning::severity).reversed());
        return rule.warnings;
    }

    private void link(Instance replica, Map<String, Instance> byKey) {
        ReplicaLink link = replica.link();
        if (link == null) {
            return;
        }
        if (link.state() == ReplicaLink.State.DOWN) {
            warnings.add(new FleetWarning.LinkDown(replica.key(), link.masterAddress()));
        }
        if (link.lagSeconds() > LAG_SECONDS) {
            warnings.add(new FleetWarning.Lagging(replica.key(), link.lagSeconds(), link.lagBytes()));
        }
        Instance master = link.master() == null ? null : byKey.get(link.master());
        if (master != null
                && master.placement().node().equals(replica.placement().node())) {
            warnings.add(new FleetWarning.SharedNode(replica.placement().node(), master.key(), replica.key()));
        }
    }

    private void itself(Instance instance, InstanceFacts facts) {
        double used = instance.memory().ratio();
        switch (instance.fullness()) {
            case ROOM -> {}
            case NEAR -> warnings.add(new FleetWarning.MemoryNearLimit(instance.key(), used));
            case FULL -> warnings.add(new FleetWarning.MemoryFull(instance.key(), used));
        }
        if (instance.traffic().rejections() > 0) {
            warnings.add(new FleetWarning.RejectedConnections(
                    instance.key(), instance.traffic().rejections()));
        }
        persistence(instance, facts, Metric.RDB_SAVE_OK, PersistenceFailing.Kind.RDB_SAVE);
        persistence(instance, facts, Metric.AOF_WRITE_OK, PersistenceFailing.Kind.AOF_WRITE);
        persistence(instance, facts, Metric.AOF_REWRITE_OK, PersistenceFailing.Kind.AOF_REWRITE);
        for (TargetFacts target : facts.targets()) {
            if (instance.health().answers() && !target.answers()) {
                warnings.add(new FleetWarning.TargetDown(instance.key(), new Target(target.id(), target.labels())));
            }
        }
    }

    private void persistence(Instance instance, InstanceFacts facts, Metric ok, PersistenceFailing.Kind kind) {
        if (facts.get(ok) == 0) {
            warnings.add(new PersistenceFailing(instance.key(), kind));
        }
    }

    /// A member that is no replica is the master of the others, whatever is known of it now.
    private void masterless(ReplicationGroup group, Map<String, Instance> byKey) {
        List<ReplicaLink> links = group.replicas().stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .map(Instance::link)
                .filter(Objects::nonNull)
                .toList();
        boolean led = group.replicas().stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .anyMatch(member -> member.role() != Role.REPLICA);
        if (!led && !links.isEmpty()) {
            // Where every one copies another of them, no master is missing: they copy each other.
            String address = links.stream()
                    .filter(link -> link.master() == null)
                    .map(ReplicaLink::masterAddress)
                    .findFirst()
                    .orElse("");
            warnings.add(new FleetWarning.NoMaster(group.key(), address, group.replicas()));
        }
    }

    /// Replicas that no exporter watches are replicas all the same: their master counts them.
    private static boolean hasUnseenReplicas(@Nullable InstanceFacts master) {
        return master != null && master.get(Metric.CONNECTED_REPLICAS) > 0;
    }

    private void group(ReplicationGroup group, Map<String, Instance> byKey, Map<String, InstanceFacts> facts) {
        if (group.replicas().isEmpty()
                && group.masters().size() == 1
                && !hasUnseenReplicas(facts.get(group.masters().getFirst()))) {
            warnings.add(new FleetWarning.NoReplica(group.key(), group.masters().getFirst()));
        }
        if (group.masters().isEmpty()) {
            masterless(group, byKey);
        }
        List<Instance> masters = group.masters().stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .toList();
        long answering =
                masters.stream().filter(master -> master.health().answers()).count();
        if (answering > 1) {
            warnings.add(new FleetWarning.SplitBrain(
                    group.key(), masters.getFirst().identity().replicationId(), group.masters()));
        }
    }
}
