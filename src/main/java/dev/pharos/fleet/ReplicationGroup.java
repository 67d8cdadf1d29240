package dev.pharos.fleet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A master and what copies it, directly or through another replica.
///
/// @param key      stable through a failover: made of the group's smallest member
/// @param name     for people: what only its members are called, else its master
/// @param colour   index of its series colour, stable while the group exists
/// @param masters  keys; none where the master is outside of the fleet or lost, two or more in a split brain
/// @param replicas keys
/// @param cluster  key of the cluster that this is a shard of, or null
public record ReplicationGroup(
        String key,
        String name,
        int colour,
        List<String> masters,
        List<String> replicas,
        @Nullable String cluster) {
    public ReplicationGroup {
        masters = List.copyOf(masters);
        replicas = List.copyOf(replicas);
    }

    public List<String> members() {
        List<String> members = new ArrayList<>(masters);
        members.addAll(replicas);
        return members;
    }
}
