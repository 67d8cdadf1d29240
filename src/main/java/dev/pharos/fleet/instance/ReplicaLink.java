package dev.pharos.fleet.instance;

import org.jspecify.annotations.Nullable;

/// The line from a replica to the server that it copies.
///
/// @param replica       instance key
/// @param master        instance key, or null where the server copied from is not in the fleet
/// @param masterAddress as the replica names it, `host:port`
/// @param lagBytes      the master's offset less what the replica has; NaN where unknown
/// @param lagSeconds    since the replica last acknowledged, as the master sees it; NaN where unknown
public record ReplicaLink(
        String replica,
        @Nullable String master,
        String masterAddress,
        State state,
        double lagBytes,
        double lagSeconds) {
    public enum State {
        UP,
        /// A full synchronisation is under way.
        SYNCING,
        DOWN,
        /// The replica does not answer; the link is the last known one.
        UNKNOWN
    }
}
