package dev.pharos.fleet;

import java.util.List;

/// A Redis Cluster.
///
/// @param key        stable: made of its smallest member
/// @param name       the label value that its members share, else its job
/// @param shards     keys of its replication groups
/// @param members    instance keys
/// @param state      what its members say
/// @param knownNodes the most nodes that a member knows of; more than members means that some are not scraped
/// @param size       masters that serve slots, as the members see it; NaN where unknown
/// @param slotsFailing the most slots that a member sees failing
public record Cluster(
        String key,
        String name,
        List<String> shards,
        List<String> members,
        State state,
        double knownNodes,
        double size,
        double slotsFailing) {
    public Cluster {
        shards = List.copyOf(shards);
        members = List.copyOf(members);
    }

    public enum State {
        OK,
        /// At least one member says that the cluster fails.
        FAIL,
        /// No member says anything.
        UNKNOWN
    }
}
