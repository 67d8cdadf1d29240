package dev.pharos.ui.instance;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.FleetTotals;
import dev.pharos.fleet.Node;
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
import dev.pharos.source.AlertRules;
import dev.pharos.ui.instance.read.Details;
import dev.pharos.ui.instance.read.InstanceReading;
import dev.pharos.ui.trouble.Conditions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small fleet: a master and its replica on one node.
public final class Examples {
    public static final long NOW = 1_795_000_000_000L;
    private static final Series NO_HISTORY = new Series(Labels.EMPTY, new long[0], new double[0]);

    private Examples() {}

    static Instance instance(String name, Role role, Health health, Memory memory, @Nullable ReplicaLink link) {
        return new Instance(
                name,
                name,
                "10.0.0.1:6379",
                new Identity(role, Mode.STANDALONE, "7.0.15", "run-" + name, "", "noeviction", NOW),
                health,
                3600,
                memory,
                new Traffic(1200, 90, 10, 0, 0, 1e6, 2e6, 50, 200, 1),
                link,
                new Placement("node-1:9100", null, null),
                List.of(new Target(
                        Labels.of("job", "redis", "instance", name + ":9121"),
                        Labels.of("job", "redis", "instance", name + ":9121"))),
                List.of(),
                NO_HISTORY);
    }

    public static Instance master() {
        return instance("a", Role.MASTER, Health.UP, new Memory(60e6, 64e6, 8e9, 1.1), null);
    }

    /// By an exporter of its own and by one that serves many.
    static Instance scrapedTwice() {
        Instance once = master();
        Labels other = Labels.of("job", "redis_multi", "instance", "redis://a:6379");
        return new Instance(
                once.key(),
                once.name(),
                once.address(),
                once.identity(),
                once.health(),
                once.uptime(),
                once.memory(),
                once.traffic(),
                once.link(),
                once.placement(),
                List.of(once.targets().getFirst(), new Target(other, other)),
                once.alerts(),
                once.history());
    }

    static Instance replica(ReplicaLink.State state) {
        return instance(
                "b",
                Role.REPLICA,
                Health.UP,
                new Memory(60e6, Double.NaN, 8e9, 1.1),
                new ReplicaLink("b", "a", "10.0.0.1:6379", state, 2048, 1));
    }

    public static Node node(Node.State state) {
        return new Node(
                "node-1:9100",
                "vm",
                "10.0.0.1",
                state == Node.State.UNWATCHED ? Labels.EMPTY : Labels.of("job", "node", "instance", "node-1:9100"),
                state,
                0.2,
                2,
                1,
                8e9,
                4e9,
                0.5,
                List.of("a", "b"),
                List.of());
    }

    public static FleetSnapshot fleet(Node node, Instance... instances) {
        return new FleetSnapshot(
                NOW,
                List.of(instances),
                List.of(node),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new FleetTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, AlertRules.Presence.SEEN));
    }

    static InstanceReading reading(Instance instance, Details details) {
        return reading(fleet(node(Node.State.UP), instance), instance, details);
    }

    static InstanceReading reading(FleetSnapshot fleet, Instance instance, Details details) {
        return new InstanceReading(fleet, Conditions.of(fleet), instance, details, 15_000);
    }
}
