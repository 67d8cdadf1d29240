package dev.pharos.fleet.read;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.scrape.Metric;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.source.Alert;
import dev.pharos.source.QuietSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// A fleet made by hand: the series that a server would answer the reader's queries with.
public final class HandMade extends QuietSource {
    public static final long NOW = 1_790_000_000_000L;

    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Sample> targets = new ArrayList<>();
    private final List<Sample> states = new ArrayList<>();
    private final List<Sample> gauges = new ArrayList<>();
    private final List<Sample> rates = new ArrayList<>();
    private final List<Sample> nodes = new ArrayList<>();
    final List<Sample> jobs = new ArrayList<>();
    private final List<Sample> lastSeen = new ArrayList<>();
    private final List<Alert> alerts = new ArrayList<>();

    /// A target of job and instance with further labels, by pairs.
    static Labels target(String job, String instance, String... more) {
        Labels labels = Labels.of(more);
        return labels.with("job", job).with("instance", instance);
    }

    /// A live exporter whose Redis answers.
    HandMade redis(Labels target, String port, String role, String run) {
        return redis(target, Labels.of("tcp_port", port, "role", role, "run_id", run));
    }

    HandMade redis(Labels target, Labels info) {
        targets.add(sample(target, "redis_up", 1));
        Labels whole = info.with("redis_version", "7.0.15");
        if (!whole.has("redis_mode")) {
            whole = whole.with("redis_mode", "standalone");
        }
        states.add(sample(
                joined(target.only("job", "instance", "region", "k8s.cluster"), whole), "redis_instance_info", 1));
        return this;
    }

    /// A live exporter that can't reach its Redis.
    HandMade unreachable(Labels target, String error) {
        targets.add(sample(target, "redis_up", 0));
        states.add(sample(
                target.only("job", "instance", "region").with("err", error), "redis_exporter_last_scrape_error", 1));
        return this;
    }

    HandMade dead(Labels target) {
        targets.add(sample(target.with("v", "dead"), "up", 0));
        return this;
    }

    HandMade took(Labels target, double seconds) {
        targets.add(sample(target.with("v", "took"), "scrape_duration_seconds", seconds));
        return this;
    }

    HandMade live(String job, int count) {
        targets.add(new Sample(Labels.of("job", job, "v", "live"), NOW, count));
        return this;
    }

    HandMade node(Labels target, String nodename, double memory) {
        targets.add(sample(target.with("nodename", nodename).with("machine", "x86_64"), "node_uname_info", 1));
        nodes.add(sample(target.only("job", "instance", "region"), "node_memory_MemTotal_bytes", memory));
        return this;
    }

    /// The target copies a master at this address.
    HandMade copies(Labels target, String host, String port) {
        states.add(sample(
                target.only("job", "instance", "region")
                        .with("master_host", host)
                        .with("master_port", port),
                "redis_slave_info",
                1));
        return this;
    }

    /// The target lists a replica.
    HandMade lists(Labels target, String ip, String port, double seconds, double bytes) {
        Labels listed =
                target.only("job", "instance", "region").with("slave_ip", ip).with("slave_port", port);
        states.add(sample(listed, "redis_connected_slave_lag_seconds", seconds));
        states.add(new Sample(listed, NOW, bytes));
        return this;
    }

    HandMade gauge(Labels target, Metric metric, double value) {
        gauges.add(sample(target.only("job", "instance", "region"), metric.metricName(), value));
        return this;
    }

    HandMade state(Labels target, Metric metric, double value) {
        states.add(sample(target.only("job", "instance", "region"), metric.metricName(), value));
        return this;
    }

    HandMade rate(Labels target, Metric metric, double value) {
        rates.add(new Sample(target.only("job", "instance", "region").with("v", metric.name()), NOW, value));
        return this;
    }

    /// What the target said `secondsAgo`.
    HandMade said(Labels target, Labels info, long secondsAgo) {
        lastSeen.add(new Sample(joined(target, info), NOW, NOW / 1000.0 - secondsAgo));
        return this;
    }

    HandMade alert(String... labels) {
        alerts.add(new Alert(Labels.of(labels), Labels.EMPTY, Alert.State.FIRING, NOW, 1));
        return this;
    }

    FleetSnapshot read() {
        return read(NodeCorrections.NONE);
    }

    FleetSnapshot read(NodeCorrections corrections) {
        return Objects.requireNonNull(
                new FleetReader(this).read(NOW, corrections).orNull());
    }

    private static Sample sample(Labels labels, String metric, double value) {
        return new Sample(labels.with(Labels.NAME, metric), NOW, value);
    }

    private static Labels joined(Labels one, Labels other) {
        var all = one.toMap();
        all.putAll(other.toMap());
        return Labels.of(all);
    }

    @Override
    public Outcome<QueryResult> instant(String promql, long time) {
        asked.add(promql);
        return Outcome.success(new QueryResult.Vector(answer(promql)));
    }

    private List<Sample> answer(String promql) {
        if (promql.startsWith("group by (job)")) {
            return jobs;
        }
        if (promql.contains("timestamp(")) {
            return lastSeen;
        }
        if (promql.contains("scrape_duration_seconds")) {
            return targets;
        }
        if (promql.contains("redis_instance_info")) {
            return states;
        }
        if (promql.contains("redis_memory_used_bytes")) {
            return gauges;
        }
        if (promql.contains("redis_commands_processed_total")) {
            return rates;
        }
        return promql.contains("node_load1") ? nodes : List.of();
    }

    @Override
    public Outcome<List<Alert>> alerts() {
        return Outcome.success(alerts);
    }

    @Override
    public long now() {
        return NOW;
    }
}
