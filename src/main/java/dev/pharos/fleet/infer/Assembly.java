package dev.pharos.fleet.infer;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.FleetTotals;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.Memory;
import dev.pharos.fleet.instance.Placement;
import dev.pharos.fleet.instance.Target;
import dev.pharos.fleet.instance.Traffic;
import dev.pharos.fleet.scrape.FleetQueries;
import dev.pharos.fleet.scrape.Metric;
import dev.pharos.fleet.scrape.Scrapes;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import dev.pharos.source.Alert;
import dev.pharos.source.AlertRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts a snapshot together from what the targets reported.
public final class Assembly {
    private static final Series NO_HISTORY = new Series(Labels.EMPTY, new long[0], new double[0]);

    private final Scrapes scrapes;
    private final Merge merge;
    private final NodeRule nodes;
    private final Topology topology;
    private final FiringAlerts firing;
    private final List<Alert> alerts;
    private final AlertRules.Presence rules;
    private final Map<Labels, Series> history;
    private final Map<String, NodeFacts> nodeOf = new HashMap<>();

    public Assembly(
            Scrapes scrapes,
            NodeCorrections corrections,
            Colours colours,
            List<Alert> alerts,
            AlertRules.Presence rules,
            Map<Labels, Series> history) {
        this.scrapes = scrapes;
        this.alerts = alerts;
        this.rules = rules;
        this.history = history;
        firing = new FiringAlerts(alerts);
        merge = Merge.of(scrapes.redis().values());
        topology = new Topology(merge.instances(), colours);
        nodes = new NodeRule(scrapes.nodes().values());
        for (InstanceFacts instance : merge.instances()) {
            nodeOf.put(instance.key(), nodes.place(instance, corrections));
        }
    }

    /// Takes the answer to [FleetQueries#nodes()].
    public void nodes(QueryResult.Vector answer) {
        Map<Labels, NodeFacts> byTarget = nodes.byTarget();
        for (Sample sample : answer.samples()) {
            NodeFacts node = byTarget.get(scrapes.id(sample.labels()));
            if (node != null) {
                node.report(sample);
            }
        }
    }

    public FleetSnapshot snapshot(long time) {
        List<Instance> instances = new ArrayList<>();
        Map<String, InstanceFacts> facts = new HashMap<>();
        for (InstanceFacts instance : merge.instances()) {
            facts.put(instance.key(), instance);
            instances.add(instance(instance));
        }
        return new FleetSnapshot(
                time,
                instances,
                nodes.nodes().stream()
                        .map(this::node)
                        .sorted(Comparator.comparing(Node::name).thenComparing(Node::key))
                        .toList(),
                topology.groups(),
                topology.clusters(),
                alerts,
                WarningRule.of(instances, facts, topology.groups(), topology.clusters(), merge.warnings()),
                FleetTotals.of(instances, alerts.size(), rules));
    }

    private Instance instance(InstanceFacts facts) {
        NodeFacts node = nodeOf.get(facts.key());
        return new Instance(
                facts.key(),
                facts.name(),
                facts.address(),
                facts.identity(),
                facts.health(),
                facts.get(Metric.UPTIME),
                memory(facts, node == null ? Double.NaN : node.memoryTotal),
                traffic(facts),
                topology.links().get(facts.key()),
                new Placement(
                        node == null ? "" : node.key, topology.groupOf(facts.key()), topology.clusterOf(facts.key())),
                facts.targets().stream()
                        .map(target -> new Target(target.id(), target.labels()))
                        .toList(),
                firing.of(facts),
                history(facts));
    }

    private static Memory memory(InstanceFacts facts, double nodeTotal) {
        double max = facts.get(Metric.MEMORY_MAX);
        return new Memory(
                facts.get(Metric.MEMORY_USED), max > 0 ? max : Double.NaN, nodeTotal, facts.get(Metric.FRAGMENTATION));
    }

    private static Traffic traffic(InstanceFacts facts) {
        double maxClients = facts.get(Metric.CONFIG_MAX_CLIENTS);
        return new Traffic(
                facts.get(Metric.OPS),
                facts.get(Metric.HITS),
                facts.get(Metric.MISSES),
                whereOps(facts, Metric.EVICTED),
                whereOps(facts, Metric.REJECTED),
                facts.get(Metric.NET_IN),
                facts.get(Metric.NET_OUT),
                facts.get(Metric.CLIENTS),
                Double.isNaN(maxClients) ? facts.get(Metric.MAX_CLIENTS) : maxClients,
                facts.get(Metric.BLOCKED));
    }

    /// What is asked for only where it is more than 0 is 0 elsewhere, if rates are known at all.
    private static double whereOps(InstanceFacts facts, Metric metric) {
        return Double.isNaN(facts.get(Metric.OPS)) ? Double.NaN : facts.get(metric);
    }

    private Series history(InstanceFacts facts) {
        Series own = history.get(facts.best().id());
        if (own == null) {
            own = history.get(facts.first().id());
        }
        return own == null ? NO_HISTORY : own;
    }

    private Node node(NodeFacts node) {
        return new Node(
                node.key,
                node.name,
                node.host,
                node.target,
                node.state,
                node.cpu,
                node.cores,
                node.load,
                node.memoryTotal,
                node.memoryAvailable,
                node.diskUsed,
                node.instances,
                firing.of(node));
    }
}
