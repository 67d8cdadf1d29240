package dev.pharos.ui.trouble;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.FleetWarning;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.ShortNames;
import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.series.Unit;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that is wrong with a fleet, in sentences, worst first.
final class Problems {
    private final FleetSnapshot fleet;
    private final Messages words;
    /// So that a long name leaves room for what is wrong with it.
    private final ShortNames names;

    private Problems(FleetSnapshot fleet, Messages words) {
        this.fleet = fleet;
        names = ShortNames.of(fleet.instances().stream().map(Instance::name).toList());
        this.words = words;
    }

    static List<Problem> of(FleetSnapshot fleet) {
        return new Problems(fleet, Messages.of(Problems.class)).all();
    }

    private List<Problem> all() {
        List<Problem> all = new ArrayList<>();
        for (Instance instance : fleet.instances()) {
            ProblemKind kind = ProblemKind.of(instance.health().state());
            if (kind != null) {
                all.add(new Problem(kind, health(instance), List.of(instance.key())));
            }
        }
        for (Node node : fleet.nodes()) {
            if (node.state() == Node.State.DOWN) {
                all.add(new Problem(
                        ProblemKind.NODE_DOWN,
                        words.get(
                                "problem.nodeDown",
                                node.name(),
                                node.instances().size()),
                        node.instances()));
            }
        }
        fleet.warnings().forEach(warning -> all.add(warning(warning)));
        all.sort(Comparator.comparing(Problem::kind));
        return all;
    }

    private String health(Instance instance) {
        Health health = instance.health();
        String said = health.detail().isBlank() ? "" : " (" + health.detail() + ")";
        return words.get("problem.health." + health.state().name(), names.of(instance.name())) + said;
    }

    private Problem warning(FleetWarning warning) {
        return switch (warning) {
            case FleetWarning.SharedNode(String node, String master, String replica) ->
                problem(ProblemKind.SHARED_NODE, warning, name(master), name(replica), node(node));
            case FleetWarning.NoReplica(String _, String master) ->
                problem(ProblemKind.NO_REPLICA, warning, name(master));
            case FleetWarning.NoMaster(String _, String address, List<String> replicas) ->
                address.isEmpty()
                        ? new Problem(
                                ProblemKind.NO_MASTER,
                                words.get("problem.no-master.loop", names(replicas)),
                                warning.instances())
                        : problem(ProblemKind.NO_MASTER, warning, names(replicas), address, replicas.size());
            case FleetWarning.SplitBrain(String _, String _, List<String> masters) ->
                problem(ProblemKind.SPLIT_BRAIN, warning, names(masters));
            case FleetWarning.LinkDown(String replica, String address) ->
                problem(ProblemKind.LINK_DOWN, warning, name(replica), address);
            case FleetWarning.Lagging(String replica, double seconds, double bytes) ->
                problem(
                        ProblemKind.LAGGING,
                        warning,
                        name(replica),
                        Quantity.seconds(seconds),
                        Unit.BYTES.format(bytes));
            case FleetWarning.SharedRunId(String job, String _, List<String> instances) ->
                problem(ProblemKind.SHARED_RUN_ID, warning, job, instances.size());
            case FleetWarning.ClusterFailing(String cluster, double slots, List<String> _) ->
                problem(ProblemKind.CLUSTER_FAILING, warning, cluster(cluster), Unit.COUNT.format(slots));
            case FleetWarning.MemoryFull(String instance, double ratio) ->
                problem(ProblemKind.MEMORY_FULL, warning, name(instance), Unit.RATIO.format(ratio));
            case FleetWarning.MemoryNearLimit(String instance, double ratio) ->
                problem(ProblemKind.MEMORY, warning, name(instance), Unit.RATIO.format(ratio));
            case FleetWarning.RejectedConnections(String instance, double perSecond) ->
                problem(ProblemKind.REJECTING, warning, name(instance), Unit.PER_SECOND.format(perSecond));
            case FleetWarning.PersistenceFailing(String instance, var what) ->
                problem(ProblemKind.NOT_SAVING, warning, name(instance), words.get("persistence." + what.name()));
            case FleetWarning.TargetDown(String instance, var target) ->
                problem(ProblemKind.TARGET_DOWN, warning, name(instance), target.instance(), target.job());
        };
    }

    private Problem problem(ProblemKind kind, FleetWarning warning, Object... arguments) {
        return new Problem(kind, words.get("problem." + kind.token(), arguments), warning.instances());
    }

    private String name(String key) {
        Instance instance = fleet.instance(key);
        return instance == null ? key : names.of(instance.name());
    }

    private String names(List<String> keys) {
        return keys.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String node(String key) {
        Node node = fleet.node(key);
        return node == null ? key : node.name();
    }

    private String cluster(@Nullable String key) {
        Cluster cluster = fleet.cluster(key);
        return cluster == null ? String.valueOf(key) : cluster.name();
    }
}
