package dev.pharos.alerting;

import dev.pharos.series.Labels;
import java.util.List;

/// Alerts that a router notifies one receiver of together.
///
/// @param labels what they have in common, as its route groups them; empty where it does not
public record AlertGroup(Labels labels, String receiver, List<HeldAlert> alerts) {
    public AlertGroup {
        alerts = List.copyOf(alerts);
    }
}
