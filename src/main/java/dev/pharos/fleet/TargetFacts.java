package dev.pharos.fleet;

import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one target reported, gathered while the answers of a refresh are read.
final class TargetFacts {
    /// A replica as its master lists it.
    record Listed(String ip, String port, double lagSeconds, double lagBytes) {}

    private final Labels id;
    private final Labels labels;
    private final Map<Metric, Double> values = new EnumMap<>(Metric.class);
    private final List<Listed> listed = new ArrayList<>();
    boolean dead;
    double scrapeSeconds = Double.NaN;
    double redisUp = Double.NaN;
    String error = "";
    /// Labels of `redis_instance_info` and of `redis_slave_info`, now or when last seen.
    Labels info = Labels.EMPTY;

    Labels slave = Labels.EMPTY;
    /// Whom it copied before it became a master.
    Labels formerSlave = Labels.EMPTY;
    /// When `info` was reported, in milliseconds since the epoch; 0 if never.
    long seen;

    TargetFacts(Labels id, Labels labels) {
        this.id = id;
        this.labels = labels;
    }

    Labels id() {
        return id;
    }

    Labels labels() {
        return labels;
    }

    /// What it takes beside `job` and `instance` to tell it apart, as `{region="eu"}`; mostly nothing. Addresses mean
    /// something only within it.
    String scope() {
        Labels more = id.without("job", "instance");
        return more.isEmpty() ? "" : more.toString();
    }

    boolean answers() {
        return !dead && redisUp == 1;
    }

    void set(Metric metric, double value) {
        values.put(metric, value);
    }

    /// NaN where it is not known, and of a target that does not answer: its rates would go on for a window.
    double get(Metric metric) {
        return answers() ? values.getOrDefault(metric, metric.unreported()) : Double.NaN;
    }

    void lag(String ip, String port, double seconds, double bytes) {
        for (int i = 0; i < listed.size(); i++) {
            Listed known = listed.get(i);
            if (known.ip().equals(ip) && known.port().equals(port)) {
                listed.set(
                        i,
                        new Listed(
                                ip,
                                port,
                                Double.isNaN(seconds) ? known.lagSeconds() : seconds,
                                Double.isNaN(bytes) ? known.lagBytes() : bytes));
                return;
            }
        }
        listed.add(new Listed(ip, port, seconds, bytes));
    }

    List<Listed> listed() {
        return listed;
    }

    Addresses address() {
        return Addresses.of(labels, info.get("tcp_port"));
    }

    Role role() {
        return Role.of(info.get("role"));
    }
}
