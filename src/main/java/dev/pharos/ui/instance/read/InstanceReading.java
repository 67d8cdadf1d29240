package dev.pharos.ui.instance.read;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.Target;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import dev.pharos.ui.chart.content.Coverage;
import dev.pharos.ui.trouble.Condition;
import dev.pharos.ui.trouble.Conditions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One instance at one time, in the fleet that it belongs to.
///
/// @param conditions   of that fleet
/// @param scrapeMillis the scrape interval, or 0 where the server does not tell
public record InstanceReading(
        FleetSnapshot fleet, Conditions conditions, Instance instance, Details details, long scrapeMillis) {
    /// In milliseconds since the epoch.
    public long time() {
        return fleet.time();
    }

    /// How it is: what the fleet's table says of it, too.
    public Condition condition() {
        return conditions.of(instance);
    }

    /// That it runs on, null where it is not known.
    @Nullable
    public Node node() {
        return fleet.node(instance.placement().node());
    }

    /// That it copies, null where it has none or that one is not in the fleet.
    @Nullable
    public Instance master() {
        var link = instance.link();
        String master = link == null ? null : link.master();
        return master == null ? null : fleet.instance(master);
    }

    public List<Instance> replicas() {
        return fleet.replicasOf(instance.key());
    }

    /// Who of the two that charts are of still reports.
    public record Subjects(Coverage.Subject redis, Coverage.Subject node) {}

    public Subjects subjects() {
        Node node = node();
        boolean gone = node != null && node.state() == Node.State.DOWN;
        return new Subjects(
                instance.health().answers() ? Coverage.Subject.REPORTS : Coverage.Subject.SILENT,
                gone ? Coverage.Subject.SILENT : Coverage.Subject.REPORTS);
    }

    /// What selects each of the targets that report on the instance.
    public List<Labels> redisTargets() {
        return instance.targets().stream().map(Target::id).toList();
    }

    /// What selects the node in queries; empty where no node exporter watches it.
    public Labels nodeLabels() {
        Node node = node();
        return node == null ? Labels.EMPTY : node.target();
    }

    /// What fires for the instance, then what fires for its node.
    public List<Alert> alerts() {
        List<Alert> alerts = new ArrayList<>(instance.alerts());
        Node node = node();
        if (node != null) {
            node.alerts().stream().filter(alert -> !alerts.contains(alert)).forEach(alerts::add);
        }
        return alerts;
    }
}
