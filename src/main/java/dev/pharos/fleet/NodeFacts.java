package dev.pharos.fleet;

import java.util.ArrayList;
import java.util.List;

/// What is known of a machine while a snapshot is put together.
final class NodeFacts {
    final String key;
    final String name;
    final String host;
    final String job;
    final Node.State state;
    final List<String> instances = new ArrayList<>();
    double cpu = Double.NaN;
    double cores = Double.NaN;
    double load = Double.NaN;
    double memoryTotal = Double.NaN;
    double memoryAvailable = Double.NaN;
    double diskUsed = Double.NaN;

    private NodeFacts(String key, String name, String host, String job, Node.State state) {
        this.key = key;
        this.name = name;
        this.host = host;
        this.job = job;
        this.state = state;
    }

    static NodeFacts watched(TargetFacts exporter) {
        String instance = exporter.labels().get("instance");
        String host = Addresses.host(instance);
        String nodename = exporter.info.get("nodename");
        return new NodeFacts(
                instance,
                nodename.isEmpty() ? host : nodename,
                host,
                exporter.labels().get("job"),
                exporter.dead ? Node.State.DOWN : Node.State.UP);
    }

    static NodeFacts unwatched(String host) {
        return new NodeFacts("host:" + host, host, host, "", Node.State.UNWATCHED);
    }
}
