package dev.pharos.fleet.scrape;

import dev.pharos.fleet.scrape.Metric.Form;
import dev.pharos.series.Labels;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The queries of one refresh. Their number does not depend on the fleet; what they carry was chosen by measuring
/// (see the decision record on the fleet's queries).
///
/// Three things about PromQL shape them: `or` does not look at metric names, so what could collide carries the
/// label `v`; aggregating by `__name__` keeps it while dropping every label that is not needed; and a comparison
/// drops the series that are well on the server.
///
/// @param ids    the labels that tell targets apart: `job`, `instance`, and more where these are ambiguous
/// @param window of rates, as PromQL takes it
public record FleetQueries(List<String> ids, String window) {
    /// The label that tells the parts of a union apart.
    public static final String PART = "v";

    static final String UP = "up";
    static final String REDIS = "redis_up";
    static final String NODE = "node_uname_info";
    static final String SCRAPE_SECONDS = "scrape_duration_seconds";
    static final String SLAVE_LAG = "redis_connected_slave_lag_seconds";
    static final String INFO = "redis_instance_info";
    static final String SLAVE = "redis_slave_info";
    static final String ERROR = "redis_exporter_last_scrape_error";

    /// Each about twice the one before.
    private static final List<String> BEFORE = List.of("2h", "4h", "8h", "1d");

    private static final String INFO_LABELS =
            "role,redis_version,redis_mode,run_id,tcp_port,maxmemory_policy,master_replid,master_host,master_port,"
                    + "slave_ip,slave_port";
    private static final String REAL_DISKS =
            "{fstype!~\"tmpfs|ramfs|overlay|squashfs|iso9660|autofs|proc|sysfs|nsfs\"}";

    public FleetQueries {
        ids = List.copyOf(ids);
    }

    /// Jobs that scrape Redis or nodes, or did so within the last hour or at one of some times before, for the times
    /// when all they scrape is dead. What lived as long as it has been dead since is found.
    static String jobs() {
        String any = any(List.of(REDIS, NODE));
        return "group by (job) (last_over_time(" + any + "[1h]))"
                + BEFORE.stream()
                        .map(offset -> " or group by (job) (" + any + " offset " + offset + ")")
                        .collect(Collectors.joining());
    }

    /// What is scraped: with all their labels, live Redis and node targets, and dead targets of jobs that have or
    /// had such; how many targets live in each of these jobs; which scrapes took long.
    ///
    /// @param jobs that scrape, or scraped, Redis or nodes
    public static String targets(Collection<String> jobs) {
        String up = UP + "{" + oneOf("job", jobs.stream()) + "}";
        // Marked, since VictoriaMetrics fills what a comparison took out with what stands behind `or`.
        return part("dead", up + " == 0")
                + " or " + REDIS + " or " + NODE
                + " or " + part("live", "count by (job) (" + up + " == 1)")
                + " or " + part("took", "(" + SCRAPE_SECONDS + " > 0.4) and (up == 0 or " + REDIS + ")");
    }

    /// What instances are and copy, why exporters can't reach them, and what is not well.
    public String states() {
        return "max by (__name__," + by() + "," + INFO_LABELS + ") ("
                + any(List.of(INFO, SLAVE, SLAVE_LAG)) + ")"
                + " or max by (__name__," + by() + ",err) (" + ERROR + " > 0)"
                + " or (max by (" + by() + ") (redis_master_repl_offset) - on (" + by() + ") group_right ()"
                + " max by (" + by() + ",slave_ip,slave_port) (redis_connected_slave_offset_bytes))"
                + " or " + part("zero", "max by (__name__," + by() + ") (" + any(Form.WHERE_ZERO) + " == 0)")
                + " or " + part("more", "max by (__name__," + by() + ") (" + any(Form.WHERE_POSITIVE) + " > 0)");
    }

    public String gauges() {
        return "max by (__name__," + by() + ") (" + any(Form.GAUGE) + ")";
    }

    public String rates() {
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.form() == Form.RATE || metric.form() == Form.RATE_WHERE_POSITIVE)
                .map(metric ->
                        part(metric.name(), rate(metric) + (metric.form() == Form.RATE_WHERE_POSITIVE ? " > 0" : "")))
                .collect(Collectors.joining(" or "));
    }

    private String rate(Metric metric) {
        return "sum by (" + by() + ") (rate(" + metric.metricName() + "[" + window + "]))";
    }

    public String nodes() {
        return "max by (__name__," + by() + ") ("
                + any(List.of("node_load1", "node_memory_MemTotal_bytes", "node_memory_MemAvailable_bytes")) + ")"
                + " or "
                + part("cpu", "1 - avg by (" + by() + ") (rate(node_cpu_seconds_total{mode=\"idle\"}[" + window + "]))")
                + " or " + part("cores", "count by (" + by() + ") (node_cpu_seconds_total{mode=\"idle\"})")
                + " or "
                + part(
                        "disk",
                        "max by (" + by() + ") (1 - node_filesystem_avail_bytes" + REAL_DISKS
                                + " / (node_filesystem_size_bytes" + REAL_DISKS + " > 0))");
    }

    /// Commands a second, for a range.
    String history() {
        return rate(Metric.OPS);
    }

    /// When dead targets last said what they are, and every instance of their jobs whom it copied: values are
    /// times in seconds. Finely over the last minutes, coarsely over the last day.
    public static String lastSeen(Collection<Labels> targets) {
        String said = "{__name__=~\"" + INFO + "|" + NODE + "\"," + anyOf(targets, "instance") + "}";
        String copied = SLAVE + "{" + anyOf(targets, "job") + "}";
        return List.of(said, copied).stream()
                .map(selector -> "max_over_time(timestamp(%1$s)[5m:5s]) or max_over_time(timestamp(%1$s)[1d:5m])"
                        .formatted(selector))
                .collect(Collectors.joining(" or "));
    }

    private String by() {
        return ids.stream().map(Labels::quotedName).collect(Collectors.joining(","));
    }

    private static String part(String name, String expression) {
        return "label_replace(" + expression + ", \"" + PART + "\", \"" + name + "\", \"\", \"\")";
    }

    private static String any(Form form) {
        return any(Arrays.stream(Metric.values())
                .filter(metric -> metric.form() == form)
                .map(Metric::metricName)
                .toList());
    }

    private static String any(List<String> metrics) {
        return "{__name__=~\"" + String.join("|", metrics) + "\"}";
    }

    private static String anyOf(Collection<Labels> targets, String label) {
        return oneOf(label, targets.stream().map(target -> target.get(label)));
    }

    private static String oneOf(String label, Stream<String> values) {
        return label + "=~"
                + Labels.quoted(
                        values.distinct().sorted().map(FleetQueries::escaped).collect(Collectors.joining("|")));
    }

    /// A regular expression for exactly this text.
    private static String escaped(String text) {
        return text.replaceAll("[\\\\.+*?()|\\[\\]{}^$]", "\\\\$0");
    }
}
