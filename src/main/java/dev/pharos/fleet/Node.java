package dev.pharos.fleet;

import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.List;

/// A machine that Redis runs on.
///
/// @param key       the node exporter's `instance`, with more of its labels where these are needed to tell it apart; or
///                  `host:` and the host where no node exporter watches it
/// @param name      its nodename, else its host
/// @param host      the host part of its exporter's or its instances' addresses
/// @param target    labels that tell the node exporter's target apart; empty where there is none
/// @param cpu       busy part of all cores, 1 is the whole; NaN where unknown, as all the numbers here
/// @param cores     number of logical processors
/// @param load      1-minute load average
/// @param memoryTotal bytes
/// @param memoryAvailable bytes that programs may still have
/// @param diskUsed  used part of the fullest real file system, 1 is the whole
/// @param instances keys of the Redis instances on it
public record Node(
        String key,
        String name,
        String host,
        Labels target,
        State state,
        double cpu,
        double cores,
        double load,
        double memoryTotal,
        double memoryAvailable,
        double diskUsed,
        List<String> instances,
        List<Alert> alerts) {
    public Node {
        instances = List.copyOf(instances);
        alerts = List.copyOf(alerts);
    }

    public enum State {
        UP,
        /// Its node exporter can't be scraped.
        DOWN,
        /// No node exporter watches this host.
        UNWATCHED
    }

    /// Used part of the memory, 1 is the whole.
    public double memoryUsed() {
        return 1 - memoryAvailable / memoryTotal;
    }
}
