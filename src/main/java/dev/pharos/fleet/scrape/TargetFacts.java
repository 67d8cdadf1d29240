package dev.pharos.fleet.scrape;

import dev.pharos.fleet.instance.Role;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one target reported, gathered while the answers of a refresh are read.
public final class TargetFacts {
    /// A replica as its master lists it.
    public record Listed(String ip, String port, double lagSeconds, double lagBytes) {}

    private final Labels id;
    private final Labels labels;
    private final Map<Metric, Double> values = new EnumMap<>(Metric.class);
    private final List<Listed> listed = new ArrayList<>();
    boolean dead;
    double scrapeSeconds = Double.NaN;
    double redisUp = Double.NaN;
    String error = "";
    Labels info = Labels.EMPTY;
    Labels slave = Labels.EMPTY;
    Labels formerSlave = Labels.EMPTY;
    long seen;

    TargetFacts(Labels id, Labels labels) {
        this.id = id;
        this.labels = labels;
    }

    public Labels id() {
        return id;
    }

    public Labels labels() {
        return labels;
    }

    /// What it takes beside `job` and `instance` to tell it apart, as `{region="eu"}`; mostly nothing. Addresses mean
    /// something only within it.
    public String scope() {
        Labels more = id.without("job", "instance");
        return more.isEmpty() ? "" : more.toString();
    }

    /// Whether its last scrape failed.
    public boolean dead() {
        return dead;
    }

    /// How long its last scrape took, in seconds; NaN where that was quick.
    public double scrapeSeconds() {
        return scrapeSeconds;
    }

    /// `redis_up`: 1 where the exporter reached its Redis; NaN where it did not say.
    public double redisUp() {
        return redisUp;
    }

    /// Why the exporter did not reach its Redis, in its words; empty if it did not say.
    public String error() {
        return error;
    }

    /// Labels of `redis_instance_info` or `node_uname_info`, now or when last seen.
    public Labels info() {
        return info;
    }

    /// Labels of `redis_slave_info`, now or when last seen.
    public Labels slave() {
        return slave;
    }

    /// Whom it copied before it became a master.
    public Labels formerSlave() {
        return formerSlave;
    }

    /// When `info` was reported, in milliseconds since the epoch; 0 if never.
    public long seen() {
        return seen;
    }

    public boolean answers() {
        return !dead && redisUp == 1;
    }

    void set(Metric metric, double value) {
        values.put(metric, value);
    }

    /// NaN where it is not known, and of a target that does not answer: its rates would go on for a window.
    public double get(Metric metric) {
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

    public List<Listed> listed() {
        return listed;
    }

    public Addresses address() {
        return Addresses.of(labels, info.get("tcp_port"));
    }

    public Role role() {
        return Role.of(info.get("role"));
    }
}
