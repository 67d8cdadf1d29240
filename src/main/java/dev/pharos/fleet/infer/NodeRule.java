package dev.pharos.fleet.infer;

import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.scrape.Addresses;
import dev.pharos.fleet.scrape.TargetFacts;
import dev.pharos.series.Labels;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which machine an instance runs on: as the user said, else by the host of its address, else by the host of its
/// exporter, else by the machines' own names, else by a label that names one of them. Where nothing fits, a machine
/// that nobody watches stands in.
final class NodeRule {
    private static final List<String> NODE_LABELS =
            List.of("node", "nodename", "host", "hostname", "node_name", "kubernetes_node", "server");

    /// Where an instance does not say in which scope it is, a node of any scope may be its own.
    private static final String ANY = "*";

    private final Map<Labels, NodeFacts> byTarget = new LinkedHashMap<>();
    private final Map<String, NodeFacts> byKey = new LinkedHashMap<>();
    private final Map<String, NodeFacts> byHost = new HashMap<>();
    private final Map<String, NodeFacts> byName = new HashMap<>();

    NodeRule(Collection<TargetFacts> exporters) {
        // The living first: a machine that is watched twice is up if one exporter is.
        exporters.stream()
                .sorted(Comparator.comparing(TargetFacts::dead).thenComparing(TargetFacts::labels))
                .forEach(this::add);
    }

    private void add(TargetFacts exporter) {
        NodeFacts node = NodeFacts.watched(exporter);
        String scope = exporter.scope();
        NodeFacts same = byHost.get(scope + node.host);
        if (same != null && (same.name.equals(node.name) || node.name.equals(node.host))) {
            byTarget.put(exporter.id(), same);
            return;
        }
        NodeFacts taken = byKey.putIfAbsent(node.key, node);
        byTarget.put(exporter.id(), taken == null ? node : taken);
        for (String within : List.of(scope, ANY)) {
            byHost.putIfAbsent(within + node.host, node);
            byName.putIfAbsent(within + node.name, node);
        }
    }

    /// By the ids of the node exporters' targets; one machine may have several.
    Map<Labels, NodeFacts> byTarget() {
        return byTarget;
    }

    Collection<NodeFacts> nodes() {
        return byKey.values();
    }

    /// Finds the instance's machine and notes the instance there.
    NodeFacts place(InstanceFacts instance, NodeCorrections corrections) {
        NodeFacts node = find(instance, corrections);
        node.instances.add(instance.key());
        return node;
    }

    private NodeFacts find(InstanceFacts instance, NodeCorrections corrections) {
        String corrected = corrections.nodeOf(instance.key());
        NodeFacts node = corrected == null ? null : byKey.get(corrected);
        String host = Addresses.host(instance.address());
        String exporterHost = Addresses.host(instance.first().labels().get("instance"));
        // A sidecar's Redis at 127.0.0.1 is where the exporter is.
        String scope = instance.first().scope();
        boolean local = Addresses.loopback(host) && !Addresses.loopback(exporterHost);
        for (String candidate : local ? List.of(exporterHost) : List.of(host, exporterHost)) {
            node = node == null ? within(byHost, scope, candidate) : node;
            node = node == null ? named(scope, candidate) : node;
        }
        node = node == null ? labelled(scope, instance.first().labels()) : node;
        return node == null ? unwatched(local ? exporterHost : host, scope) : node;
    }

    /// In the same scope, else one that says nothing of scopes.
    private static @Nullable NodeFacts within(Map<String, NodeFacts> nodes, String scope, String what) {
        NodeFacts own = nodes.get(scope + what);
        return own == null ? nodes.get(scope.isEmpty() ? ANY + what : what) : own;
    }

    private @Nullable NodeFacts named(String scope, String host) {
        NodeFacts whole = within(byName, scope, host);
        int dot = host.indexOf('.');
        boolean name = dot > 0 && !Character.isDigit(host.charAt(0));
        return whole == null && name ? within(byName, scope, host.substring(0, dot)) : whole;
    }

    private @Nullable NodeFacts labelled(String scope, Labels labels) {
        for (String label : NODE_LABELS) {
            String value = labels.get(label);
            NodeFacts named = value.isEmpty() ? null : within(byName, scope, value);
            NodeFacts node = value.isEmpty() || named != null ? named : within(byHost, scope, value);
            if (node != null) {
                return node;
            }
        }
        return null;
    }

    private NodeFacts unwatched(String host, String scope) {
        NodeFacts known = byKey.get(NodeFacts.unwatchedKey(host, scope));
        if (known != null) {
            return known;
        }
        NodeFacts node = NodeFacts.unwatched(host, scope);
        byKey.put(node.key, node);
        return node;
    }
}
