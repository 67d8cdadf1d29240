package dev.pharos.alerts.route;

import dev.pharos.series.Labels;
import java.util.List;

/// Where an Alertmanager sends alerts, as its configuration says.
public record RoutingTree(Route root) {
    /// The ways that an alert takes, in the order of the configuration; at least one, for the root takes what no other
    /// route does.
    public List<RoutePath> route(Labels alert) {
        return root.paths(alert, List.of());
    }
}
