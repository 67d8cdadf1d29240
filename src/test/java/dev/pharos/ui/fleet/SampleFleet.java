package dev.pharos.ui.fleet;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.FleetTotals;
import dev.pharos.fleet.FleetWarning;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.ReplicationGroup;
import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Identity;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.Memory;
import dev.pharos.fleet.instance.Mode;
import dev.pharos.fleet.instance.Placement;
import dev.pharos.fleet.instance.ReplicaLink;
import dev.pharos.fleet.instance.Role;
import dev.pharos.fleet.instance.Target;
import dev.pharos.fleet.instance.Traffic;
import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.source.Alert;
import dev.pharos.source.AlertRules;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.fleet.line.InstanceReader;
import dev.pharos.ui.trouble.Conditions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// A made-up fleet: groups of a master and two replicas, spread over nodes of about eight instances, the second half a
/// cluster. The same seed gives the same fleet; another time other numbers.
public final class SampleFleet {
    public static final long NOW = 1_790_000_000_000L;
    private static final int GROUP = 3;

    private AlertRules.Presence rules = AlertRules.Presence.SEEN;
    private final int size;
    private final long time;
    private final Random random;
    private final Map<Integer, Health> healths = new HashMap<>();
    private final Map<Integer, ReplicaLink.State> links = new HashMap<>();
    private final Map<Integer, Double> memory = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Long> shifts = new HashMap<>();
    private final Set<String> silentNodes = new HashSet<>();
    private final List<Alert> alerts = new ArrayList<>();
    private final List<FleetWarning> warnings = new ArrayList<>();

    private SampleFleet(int size, long time) {
        this.size = size;
        this.time = time;
        this.random = new Random(size * 31L + time);
    }

    public static SampleFleet of(int size) {
        return new SampleFleet(size, NOW);
    }

    public static SampleFleet of(int size, long time) {
        return new SampleFleet(size, time);
    }

    public static String key(int index) {
        return "10.0." + index / 250 + "." + (index % 250 + 1) + ":6379";
    }

    public SampleFleet health(int index, Health.State state, String detail) {
        healths.put(index, new Health(state, detail));
        return this;
    }

    /// Its samples were taken so many milliseconds later than those of the others.
    public SampleFleet historyShifted(int index, long millis) {
        shifts.put(index, millis);
        return this;
    }

    /// The node exporter beside this instance can't be scraped.
    public SampleFleet nodeDown(int index) {
        silentNodes.add(nodeKey(index));
        return this;
    }

    public SampleFleet linkDown(int index) {
        links.put(index, ReplicaLink.State.DOWN);
        warnings.add(new FleetWarning.LinkDown(key(index), key(master(index))));
        return this;
    }

    public SampleFleet memory(int index, double ratio) {
        memory.put(index, ratio);
        if (ratio > 0.9) {
            warnings.add(new FleetWarning.MemoryNearLimit(key(index), ratio));
        }
        return this;
    }

    public SampleFleet named(int index, String name) {
        names.put(index, name);
        return this;
    }

    public SampleFleet alert(int index, String name, String severity) {
        alerts.add(new Alert(
                Labels.of("alertname", name, "severity", severity, "instance", key(index)),
                Labels.EMPTY,
                Alert.State.FIRING,
                time,
                1));
        return this;
    }

    /// Fires for the node of this instance.
    public SampleFleet nodeAlert(int index, String name, String severity) {
        alerts.add(new Alert(
                Labels.of("alertname", name, "severity", severity, "instance", nodeKey(index)),
                Labels.EMPTY,
                Alert.State.FIRING,
                time,
                1));
        return this;
    }

    public SampleFleet warning(FleetWarning warning) {
        warnings.add(warning);
        return this;
    }

    /// Some of everything that goes wrong, for a fleet of nine or more.
    public SampleFleet troubled() {
        return health(4, Health.State.DOWN, "dial tcp 10.0.0.5:6379: connect: connection refused")
                .linkDown(5)
                .memory(3, 0.957)
                .alert(4, "RedisDown", "critical")
                .alert(3, "RedisMemoryNearLimit", "warning")
                .warning(new FleetWarning.SharedNode("node-1:9100", key(0), key(1)));
    }

    public FleetSnapshot snapshot() {
        List<Instance> instances = new ArrayList<>();
        Map<String, List<String>> onNode = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            Instance instance = instance(i);
            instances.add(instance);
            onNode.computeIfAbsent(instance.placement().node(), _ -> new ArrayList<>())
                    .add(instance.key());
        }
        List<Node> nodes = onNode.entrySet().stream()
                .map(entry -> node(entry.getKey(), entry.getValue()))
                .toList();
        return new FleetSnapshot(time, instances, nodes, groups(), clusters(), alerts, warnings, totals(instances));
    }

    private Instance instance(int i) {
        boolean replica = i % GROUP != 0;
        Health health = healths.getOrDefault(i, Health.UP);
        double max = 4L << 30;
        double used = health.answers() ? max * memory.getOrDefault(i, 0.1 + 0.6 * random.nextDouble()) : Double.NaN;
        double ops = 2000 + random.nextInt(20_000);
        boolean limited = i % 7 != 6;
        return new Instance(
                key(i),
                names.getOrDefault(i, key(i)),
                key(i),
                new Identity(
                        replica ? Role.REPLICA : Role.MASTER,
                        Mode.STANDALONE,
                        "7.0.15",
                        "r" + i,
                        "",
                        "allkeys-lru",
                        time),
                health,
                86_400.0 * (i + 1),
                new Memory(used, limited ? max : Double.NaN, 64.0 * (1L << 30), 1.1),
                health.answers()
                        ? new Traffic(
                                ops,
                                ops * 0.9,
                                ops * 0.1,
                                i % 11 == 3 ? 12 : 0,
                                0,
                                1e6,
                                2e6,
                                40 + i % 60,
                                10_000,
                                i % 5)
                        : Traffic.UNKNOWN,
                replica ? link(i) : null,
                new Placement(nodeKey(i), "group-" + i / GROUP, clustered(i) ? "cluster" : null),
                List.of(new Target(id(i), id(i).with("env", i % 2 == 0 ? "prod" : "stage"))),
                alerts.stream()
                        .filter(alert -> alert.labels().get("instance").equals(key(i)))
                        .toList(),
                history(ops, shifts.getOrDefault(i, 0L)));
    }

    private Labels id(int i) {
        return Labels.of("job", clustered(i) ? "redis-cluster" : "redis", "instance", key(i));
    }

    private ReplicaLink link(int i) {
        ReplicaLink.State state = links.getOrDefault(i, ReplicaLink.State.UP);
        return new ReplicaLink(
                key(i),
                key(master(i)),
                key(master(i)),
                state,
                random.nextInt(10_000),
                state == ReplicaLink.State.DOWN ? Double.NaN : random.nextInt(2));
    }

    private Series history(double ops, long shift) {
        long[] times = new long[40];
        double[] values = new double[40];
        for (int i = 0; i < times.length; i++) {
            times[i] = time - (times.length - i) * 15_000L + shift;
            values[i] = ops * (0.8 + 0.4 * random.nextDouble());
        }
        return new Series(Labels.EMPTY, times, values);
    }

    private Node node(String key, List<String> instances) {
        return new Node(
                key,
                key.replace(":9100", ""),
                key.replace(":9100", ""),
                Labels.of("job", "node", "instance", key),
                silentNodes.contains(key) ? Node.State.DOWN : Node.State.UP,
                0.05 + 0.5 * random.nextDouble(),
                16,
                2.5,
                64.0 * (1L << 30),
                (10 + random.nextInt(40)) * (double) (1L << 30),
                0.4,
                instances,
                alerts.stream()
                        .filter(alert -> alert.labels().get("instance").equals(key))
                        .toList());
    }

    private List<ReplicationGroup> groups() {
        List<ReplicationGroup> groups = new ArrayList<>();
        for (int first = 0; first < size; first += GROUP) {
            List<String> replicas = new ArrayList<>();
            for (int i = first + 1; i < Math.min(size, first + GROUP); i++) {
                replicas.add(key(i));
            }
            groups.add(new ReplicationGroup(
                    "group-" + first / GROUP,
                    "orders-" + (first / GROUP + 1),
                    first / GROUP,
                    List.of(key(first)),
                    replicas,
                    clustered(first) ? "cluster" : null));
        }
        return groups;
    }

    private List<Cluster> clusters() {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (clustered(i)) {
                members.add(key(i));
            }
        }
        return members.isEmpty()
                ? List.of()
                : List.of(
                        new Cluster("cluster", "sessions", List.of(), members, Cluster.State.OK, members.size(), 2, 0));
    }

    private boolean clustered(int i) {
        return i / GROUP >= (size + GROUP - 1) / GROUP / 2 && size > 6;
    }

    private int master(int i) {
        return i - i % GROUP;
    }

    /// Members of one group stand on neighbouring nodes.
    private String nodeKey(int i) {
        int nodes = Math.max(1, Math.min(size, Math.max(3, size / 8)));
        return "node-" + ((i / GROUP + i % GROUP) % nodes + 1) + ":9100";
    }

    /// Nothing would fire, whatever happened.
    public SampleFleet withoutRules() {
        rules = AlertRules.Presence.NONE;
        return this;
    }

    private FleetTotals totals(List<Instance> instances) {
        List<Instance> up =
                instances.stream().filter(one -> one.health().answers()).toList();
        List<Instance> limited =
                up.stream().filter(one -> one.memory().limited()).toList();
        return new FleetTotals(
                up.size(),
                instances.size(),
                up.stream().mapToDouble(one -> one.traffic().ops()).sum(),
                up.stream().mapToDouble(one -> one.memory().used()).sum(),
                limited.stream().mapToDouble(one -> one.memory().used()).sum(),
                limited.stream().mapToDouble(one -> one.memory().max()).sum(),
                up.size() - limited.size(),
                up.stream().mapToDouble(one -> one.traffic().hits()).sum(),
                up.stream().mapToDouble(one -> one.traffic().misses()).sum(),
                up.stream().mapToDouble(one -> one.traffic().evictions()).sum(),
                up.stream().mapToDouble(one -> one.traffic().clients()).sum(),
                alerts.size(),
                rules);
    }

    /// What the page makes of it.
    public List<InstanceFacts> facts() {
        FleetSnapshot snapshot = snapshot();
        return InstanceReader.read(snapshot, Conditions.of(snapshot));
    }
}
