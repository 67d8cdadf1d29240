package dev.pharos.fleet.infer;

import dev.pharos.fleet.instance.ReplicaLink;
import dev.pharos.fleet.instance.Role;
import dev.pharos.fleet.scrape.Addresses;
import dev.pharos.fleet.scrape.Metric;
import dev.pharos.fleet.scrape.TargetFacts;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which instance copies which, from `redis_slave_info` and from what masters list.
///
/// A replica names its master as it reaches it, which need not be how Prometheus reaches either: addresses are
/// compared first, then a master that lists the replica is looked for, then the only one with that port among
/// those that belong together by their labels.
final class Links {
    static final List<String> BELONGING = List.of("replication_group", "shard", "redis_cluster", "cluster", "group");

    private final Map<String, InstanceFacts> byAddress = new HashMap<>();
    private final Map<String, List<InstanceFacts>> byPort = new HashMap<>();
    /// Who lists a replica at this address.
    private final Map<String, InstanceFacts> listers = new HashMap<>();

    Links(Collection<InstanceFacts> instances) {
        for (InstanceFacts instance : instances) {
            for (String address : instance.addresses()) {
                byAddress.merge(address, instance, Links::likelier);
            }
            byPort.computeIfAbsent(Addresses.port(instance.address()), _ -> new ArrayList<>())
                    .add(instance);
            instance.best().listed().forEach(replica -> listers.put(replica.ip() + ":" + replica.port(), instance));
        }
    }

    /// Of two at one address, the one whose own address it is.
    private static InstanceFacts likelier(InstanceFacts one, InstanceFacts other) {
        return one.first().address().explicit() ? one : other;
    }

    /// The instance that `slave` (labels of `redis_slave_info`) names as master of this replica.
    @Nullable
    InstanceFacts master(InstanceFacts replica, Labels slave) {
        String port = slave.get("master_port");
        String host = slave.get("master_host");
        if (port.isEmpty()) {
            return null;
        }
        InstanceFacts found =
                Addresses.loopback(host) ? byAddress.get(Addresses.host(replica.address()) + ":" + port) : null;
        found = found == null ? byAddress.get(host + ":" + port) : found;
        found = found == null ? lister(replica, port) : found;
        found = found == null ? onlyOne(replica, port) : found;
        return found == null || found.key().equals(replica.key()) ? null : found;
    }

    private @Nullable InstanceFacts lister(InstanceFacts replica, String masterPort) {
        for (String address : replica.addresses()) {
            InstanceFacts lister = listers.get(address);
            if (lister != null && Addresses.port(lister.address()).equals(masterPort)) {
                return lister;
            }
        }
        return null;
    }

    private @Nullable InstanceFacts onlyOne(InstanceFacts replica, String masterPort) {
        String belonging = belonging(replica);
        List<InstanceFacts> candidates = byPort.getOrDefault(masterPort, List.of()).stream()
                .filter(candidate -> candidate.latest().role() == Role.MASTER)
                .filter(candidate -> belonging(candidate).equals(belonging))
                .limit(2)
                .toList();
        return belonging.isEmpty() || candidates.size() != 1 ? null : candidates.getFirst();
    }

    /// Empty for an instance without such a label: then nothing belongs together by its port alone.
    private static String belonging(InstanceFacts instance) {
        return instance.label(BELONGING);
    }

    /// The line from a replica, or null for a master.
    @Nullable
    ReplicaLink link(InstanceFacts replica) {
        TargetFacts said = replica.latest();
        Labels slave = said.slave();
        if (slave.isEmpty() || said.role() == Role.MASTER) {
            return null;
        }
        InstanceFacts master = master(replica, slave);
        TargetFacts.Listed listed = master == null ? null : listed(master, replica);
        return new ReplicaLink(
                replica.key(),
                master == null ? null : master.key(),
                slave.get("master_host") + ":" + slave.get("master_port"),
                state(replica),
                listed == null ? Double.NaN : listed.lagBytes(),
                listed == null ? Double.NaN : listed.lagSeconds());
    }

    private static ReplicaLink.State state(InstanceFacts replica) {
        if (!replica.health().answers()) {
            return ReplicaLink.State.UNKNOWN;
        }
        if (replica.get(Metric.SYNCING) > 0) {
            return ReplicaLink.State.SYNCING;
        }
        return replica.get(Metric.MASTER_LINK_UP) == 0 ? ReplicaLink.State.DOWN : ReplicaLink.State.UP;
    }

    /// As the master lists it: at one of its addresses, else the only one with its port.
    private static TargetFacts.@Nullable Listed listed(InstanceFacts master, InstanceFacts replica) {
        List<TargetFacts.Listed> all = master.best().listed();
        for (TargetFacts.Listed listed : all) {
            if (replica.addresses().contains(listed.ip() + ":" + listed.port())) {
                return listed;
            }
        }
        String port = Addresses.port(replica.address());
        List<TargetFacts.Listed> samePort =
                all.stream().filter(listed -> listed.port().equals(port)).toList();
        return samePort.size() == 1 ? samePort.getFirst() : null;
    }
}
