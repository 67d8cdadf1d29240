package dev.pharos.fleet.instance;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.ReplicationGroup;
import org.jspecify.annotations.Nullable;

/// Where an instance belongs.
///
/// @param node    key of the [Node] it runs on
/// @param group   key of its [ReplicationGroup], or null for a sentinel or an instance of which nothing is known
/// @param cluster key of its [Cluster], or null outside of one
public record Placement(
        String node, @Nullable String group, @Nullable String cluster) {}
