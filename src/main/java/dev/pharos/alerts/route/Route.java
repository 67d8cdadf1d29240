package dev.pharos.alerts.route;

import dev.pharos.alerting.Matcher;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.List;

/// One node of a routing tree.
///
/// @param matchers all of which an alert has to match; empty at the root
/// @param goesOn   whether its later siblings are asked as well where it matches (`continue`)
/// @param receiver its own, or its parent's
/// @param times    its own, or its parent's where it names none; times of silence and activity are never a parent's
/// @param routes   its children
public record Route(List<Matcher> matchers, boolean goesOn, String receiver, RouteTimes times, List<Route> routes) {
    public Route {
        matchers = List.copyOf(matchers);
        routes = List.copyOf(routes);
    }

    /// What an alert has in common with those that it is notified of together.
    public Labels group(Labels labels) {
        return times.groupByAll() ? labels : labels.only(times.groupBy().toArray(String[]::new));
    }

    boolean matches(Labels labels) {
        return matchers.stream().allMatch(matcher -> matcher.matches(labels));
    }

    /// The ways on from here, this route at the head of each; none where it does not match. The first child that
    /// matches is taken, and those after it as long as `continue` says so; where none does, the way ends here.
    List<RoutePath> paths(Labels labels, List<Route> before) {
        if (!matches(labels)) {
            return List.of();
        }
        List<Route> here = new ArrayList<>(before);
        here.add(this);
        List<RoutePath> all = new ArrayList<>();
        for (Route child : routes) {
            List<RoutePath> taken = child.paths(labels, here);
            all.addAll(taken);
            if (!taken.isEmpty() && !child.goesOn()) {
                break;
            }
        }
        return all.isEmpty() ? List.of(new RoutePath(here)) : all;
    }
}
