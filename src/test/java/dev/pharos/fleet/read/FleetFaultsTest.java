package dev.pharos.fleet.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.FleetWarning;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.ReplicationGroup;
import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.ReplicaLink;
import dev.pharos.fleet.instance.Role;
import dev.pharos.stack.Faults;
import dev.pharos.stack.RedisServer;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.Stack;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The fleet stays right while things go wrong in a stack of its own.
@RequiresServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FleetFaultsTest {
    private final Stack stack = Stack.with().replicas(2).cluster(3).start();
    private final Live live = Live.on(stack.prometheus());

    @BeforeAll
    void start() {
        allIsWell();
    }

    @AfterEach
    void heal() {
        stack.faults().heal();
        allIsWell();
    }

    @AfterAll
    void close() {
        live.close();
        stack.close();
    }

    private FleetSnapshot allIsWell() {
        return live.until(
                "a fleet that is well",
                fleet -> fleet.totals().answering() == 9
                        && fleet.nodes().getFirst().state() == Node.State.UP
                        && fleet.clusters().size() == 1
                        && fleet.clusters().getFirst().state() == Cluster.State.OK
                        && fleet.groups().size() == 4
                        && fleet.warnings().stream().allMatch(warning -> warning instanceof FleetWarning.SharedNode)
                        && fleet.warnings().size() == 5);
    }

    @Test
    void aDeadMasterStaysInItsGroupAsWhatItWas() {
        RedisServer master = stack.master();
        stack.faults().kill(master);
        FleetSnapshot fleet = live.until("redis-1 down", seen -> down(seen, "redis-1"));

        assertRemembered(fleet, master);
        // The same for a program that is started only now.
        try (Live late = Live.on(stack.prometheus())) {
            assertRemembered(late.read(), master);
        }
        assertThat(live.until(
                                "the alert",
                                seen -> !Live.named(seen, "redis-1").alerts().isEmpty())
                        .totals()
                        .answering())
                .isEqualTo(8);
    }

    private void assertRemembered(FleetSnapshot fleet, RedisServer master) {
        Instance dead = Live.named(fleet, "redis-1");
        assertThat(dead.health().state()).isEqualTo(Health.State.DOWN);
        assertThat(dead.role()).isEqualTo(Role.MASTER);
        assertThat(dead.key()).isEqualTo(master.address());
        assertThat(dead.identity().version()).startsWith("7.");
        assertThat(dead.memory().used()).isNaN();
        ReplicationGroup group =
                Objects.requireNonNull(fleet.group(dead.placement().group()));
        assertThat(group.masters()).containsExactly(master.address());
        assertThat(group.replicas())
                .containsExactlyInAnyOrder(
                        stack.replica(0).address(), stack.replica(1).address());
        assertThat(fleet.instances()).hasSize(9);
        assertThat(fleet.groups()).hasSize(4);
    }

    @Test
    void aDeadReplicaStaysInItsGroup() {
        stack.faults().kill(stack.replica(0));
        FleetSnapshot fleet = live.until(
                "redis-2 down and no longer listed by its master",
                seen -> down(seen, "redis-2") && !listed(Live.named(seen, "redis-2")));

        Instance dead = Live.named(fleet, "redis-2");
        assertThat(dead.role()).isEqualTo(Role.REPLICA);
        assertThat(Objects.requireNonNull(dead.link()).state()).isEqualTo(ReplicaLink.State.UNKNOWN);
        assertThat(dead.placement().group())
                .isEqualTo(Live.named(fleet, "redis-1").placement().group());
        try (Live late = Live.on(stack.prometheus())) {
            Instance asLate = Live.named(late.read(), "redis-2");
            assertThat(asLate.link()).isEqualTo(dead.link());
            assertThat(asLate.placement()).isEqualTo(dead.placement());
        }
    }

    private static boolean listed(Instance replica) {
        return !Double.isNaN(Objects.requireNonNull(replica.link()).lagSeconds());
    }

    @Test
    void aHungRedisIsToldFromADeadOne() {
        stack.faults().hang(stack.replica(1));
        FleetSnapshot fleet = live.until(
                "redis-3 hung", seen -> Live.named(seen, "redis-3").health().state() == Health.State.HUNG);

        assertThat(Live.named(fleet, "redis-3").role()).isEqualTo(Role.REPLICA);
        assertThat(fleet.totals().answering()).isEqualTo(8);
    }

    @Test
    void aDeadExporterSaysNothingOfRedis() {
        stack.faults().stopExporter(stack.replica(0));
        FleetSnapshot fleet = live.until(
                "no exporter", seen -> Live.named(seen, "redis-2").health().state() == Health.State.EXPORTER_DOWN);

        assertThat(Live.named(fleet, "redis-2").role()).isEqualTo(Role.REPLICA);
        assertThat(Live.named(fleet, "redis-2").address())
                .isEqualTo(stack.replica(0).address());
        assertThat(fleet.groups()).hasSize(4);
    }

    @Test
    void aMasterWhoseMemoryIsFullRefusesWrites() {
        stack.faults().fillMemory(stack.master());
        FleetSnapshot fleet = live.until(
                "memory at its limit",
                seen -> seen.warnings().stream()
                        .anyMatch(warning -> warning instanceof FleetWarning.MemoryFull full
                                && full.instance().equals(stack.master().address())));

        assertThat(Live.named(fleet, "redis-1").memory().ratio()).isGreaterThan(0.9);
        assertThat(fleet.totals().answering()).isEqualTo(9);
    }

    @Test
    void aNodeThatIsNotWatchedAnyMoreIsDownAndKeepsItsInstances() {
        stack.faults().stopNodeExporter();
        FleetSnapshot fleet =
                live.until("the node down", seen -> seen.nodes().getFirst().state() == Node.State.DOWN);

        assertThat(fleet.nodes()).hasSize(1);
        assertThat(fleet.nodes().getFirst().instances()).hasSize(9);
        assertThat(fleet.nodes().getFirst().cpu()).isNaN();
        assertThat(fleet.totals().answering()).isEqualTo(9);
        String name = fleet.nodes().getFirst().name();
        try (Live late = Live.on(stack.prometheus())) {
            assertThat(late.read().nodes().getFirst().name()).isEqualTo(name);
        }
    }

    @Test
    void aReplicaThatLostItsMasterSaysSo() {
        stack.faults().breakReplication(stack.replica(1), stack.master());
        FleetSnapshot fleet = live.until(
                "the link down",
                seen -> seen.warnings()
                        .contains(new FleetWarning.LinkDown(
                                stack.replica(1).address(), stack.master().address())));

        Instance replica = Live.named(fleet, "redis-3");
        assertThat(Objects.requireNonNull(replica.link()).state()).isEqualTo(ReplicaLink.State.DOWN);
        assertThat(replica.health().answers()).isTrue();
        assertThat(replica.placement().group())
                .isEqualTo(Live.named(fleet, "redis-1").placement().group());
    }

    @Test
    void aShardThatFailedOverIsStillOneShard() {
        Faults faults = stack.faults();
        RedisServer master = currentMasters().getFirst();
        String group = Objects.requireNonNull(
                Live.named(live.read(), master.address()).placement().group());
        faults.kill(master);
        FleetSnapshot fleet = live.until("a new master", seen -> {
            ReplicationGroup shard = seen.group(group);
            return shard != null
                    && down(seen, master.name())
                    && shard.masters().size() == 1
                    && !shard.masters().contains(master.address());
        });

        assertThat(Objects.requireNonNull(fleet.group(group)).replicas()).containsExactly(master.address());
        assertThat(fleet.clusters()).hasSize(1);
        assertThat(fleet.clusters().getFirst().members()).hasSize(6);
        try (Live late = Live.on(stack.prometheus())) {
            assertThat(Objects.requireNonNull(late.read().group(group)).members())
                    .isEqualTo(Objects.requireNonNull(fleet.group(group)).members());
        }
    }

    private List<RedisServer> currentMasters() {
        return stack.cluster().stream()
                .filter(server -> server.command("ROLE").startsWith("master"))
                .toList();
    }

    private static boolean down(FleetSnapshot fleet, String name) {
        return Live.named(fleet, name).health().state() == Health.State.DOWN;
    }
}
