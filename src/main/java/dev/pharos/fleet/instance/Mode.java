package dev.pharos.fleet.instance;

import java.util.Locale;

/// How the server was started: `redis_mode` of `redis_instance_info`.
public enum Mode {
    STANDALONE,
    CLUSTER,
    SENTINEL,
    UNKNOWN;

    public static Mode of(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "standalone" -> STANDALONE;
            case "cluster" -> CLUSTER;
            case "sentinel" -> SENTINEL;
            default -> UNKNOWN;
        };
    }
}
