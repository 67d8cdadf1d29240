package dev.pharos.alerts.route;

import java.time.Duration;
import java.util.List;

/// How a route gathers what it notifies of, and when.
///
/// @param groupBy        labels that have to be the same; empty where all alerts stand together
/// @param groupByAll     whether all labels have to be the same: each alert stands alone
/// @param groupWait      before the first notification of a group
/// @param groupInterval  before one of what came to a group
/// @param repeatInterval before the same is notified of again
/// @param muted          the names of the times in which it notifies of nothing
/// @param active         the names of the times outside of which it notifies of nothing; empty for always
public record RouteTimes(
        List<String> groupBy,
        boolean groupByAll,
        Duration groupWait,
        Duration groupInterval,
        Duration repeatInterval,
        List<String> muted,
        List<String> active) {
    /// What Alertmanager takes where nothing is written.
    static final RouteTimes USUAL = new RouteTimes(
            List.of(), false, Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(4), List.of(), List.of());

    public RouteTimes {
        groupBy = List.copyOf(groupBy);
        muted = List.copyOf(muted);
        active = List.copyOf(active);
    }
}
