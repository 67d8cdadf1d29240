package dev.pharos.fleet.infer;

import dev.pharos.fleet.Node;
import dev.pharos.fleet.scrape.Addresses;
import dev.pharos.fleet.scrape.FleetQueries;
import dev.pharos.fleet.scrape.TargetFacts;
import dev.pharos.series.Labels;
import dev.pharos.series.Sample;
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
        String nodename = exporter.info().get("nodename");
        return new NodeFacts(
                instance + exporter.scope(),
                nodename.isEmpty() ? host : nodename,
                host,
                exporter.id(),
                exporter.dead() ? Node.State.DOWN : Node.State.UP);
    }

    static NodeFacts unwatched(String host, String scope) {
        return new NodeFacts(unwatchedKey(host, scope), host, host, Labels.EMPTY, Node.State.UNWATCHED);
    }

    static String unwatchedKey(String host, String scope) {
        return "host:" + host + scope;
    }

    /// Takes one sample of the answer to [FleetQueries#nodes()]. The rates of a machine that is down would go on for a
    /// window, so it says nothing.
    void report(Sample sample) {
        if (state != Node.State.UP) {
            return;
        }
        String name = sample.labels().metric();
        switch (name.isEmpty() ? sample.labels().get(FleetQueries.PART) : name) {
            case "node_load1" -> load = sample.value();
            case "node_memory_MemTotal_bytes" -> memoryTotal = sample.value();
            case "node_memory_MemAvailable_bytes" -> memoryAvailable = sample.value();
            case "cpu" -> cpu = sample.value();
            case "cores" -> cores = sample.value();
            case "disk" -> diskUsed = sample.value();
            default -> {}
        }
    }
}
