package dev.pharos.ui.instance;

import dev.pharos.fleet.Instance;
import dev.pharos.fleet.Node;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One instance at one time, with those it replicates from or to.
///
/// @param time         in milliseconds since the epoch
/// @param node         that it runs on, null where it is not known
/// @param master       that it copies, null where it has none or that one is not in the fleet
/// @param scrapeMillis the scrape interval, or 0 where the server does not tell
record InstanceReading(
        long time,
        Instance instance,
        @Nullable Node node,
        @Nullable Instance master,
        List<Instance> replicas,
        Details details,
        long scrapeMillis) {
    InstanceReading {
        replicas = List.copyOf(replicas);
    }

    /// What selects the instance in queries.
    Labels redisLabels() {
        return instance.id();
    }

    /// What selects the node in queries; empty where no node exporter watches it.
    Labels nodeLabels() {
        return node == null ? Labels.EMPTY : node.target();
    }

    /// What fires for the instance, then what fires for its node.
    List<Alert> alerts() {
        List<Alert> alerts = new ArrayList<>(instance.alerts());
        if (node != null) {
            node.alerts().stream().filter(alert -> !alerts.contains(alert)).forEach(alerts::add);
        }
        return alerts;
    }
}
