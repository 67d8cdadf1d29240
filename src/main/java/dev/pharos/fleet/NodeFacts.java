package dev.pharos.fleet;

import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.List;

/// What is known of a machine while a snapshot is put together.
final class NodeFacts {
    final String key;
    final String name;
    final String host;
    final Labels target;
    final Node.State state;
    final List<String> instances = new ArrayList<>();
    double cpu = Double.NaN;
    double cores = Double.NaN;
    double load = Double.NaN;
    double memoryTotal = Double.NaN;
    double memoryAvailable = Double.NaN;
    double diskUsed = Double.NaN;

    private NodeFacts(String key, String name, String host, Labels target, Node.State state) {
        this.key = key;
        this.name = name;
        this.host = host;
        this.target = target;
        this.state = state;
    }

    static NodeFacts watched(TargetFacts exporter) {
        String instance = exporter.labels().get("instance");
        String host = Addresses.host(instance);
        String nodename = exporter.info.get("nodename");
        return new NodeFacts(
                instance + exporter.scope(),
                nodename.isEmpty() ? host : nodename,
                host,
                exporter.id(),
                exporter.dead ? Node.State.DOWN : Node.State.UP);
    }

    static NodeFacts unwatched(String host, String scope) {
        return new NodeFacts(unwatchedKey(host, scope), host, host, Labels.EMPTY, Node.State.UNWATCHED);
    }

    static String unwatchedKey(String host, String scope) {
        return "host:" + host + scope;
    }
}
