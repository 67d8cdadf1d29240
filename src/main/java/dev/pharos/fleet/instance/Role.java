package dev.pharos.fleet.instance;

import java.util.Locale;

/// What an instance says it is.
public enum Role {
    MASTER,
    REPLICA,
    SENTINEL,
    /// Nothing has been heard from it within the look-back.
    UNKNOWN;

    /// The word in `redis_instance_info{role}`; Redis itself still says "slave".
    public static Role of(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "master" -> MASTER;
            case "slave", "replica" -> REPLICA;
            case "sentinel" -> SENTINEL;
            default -> UNKNOWN;
        };
    }
}
