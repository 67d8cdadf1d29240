package dev.pharos.alerts.route;

import java.util.List;

/// A way from the root of a routing tree to the route that notifies.
///
/// @param steps the root first; at least that
public record RoutePath(List<Route> steps) {
    public RoutePath {
        steps = List.copyOf(steps);
    }

    /// The route that notifies.
    public Route end() {
        return steps.getLast();
    }

    public String receiver() {
        return end().receiver();
    }
}
