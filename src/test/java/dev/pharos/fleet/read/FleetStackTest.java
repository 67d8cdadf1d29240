package dev.pharos.fleet.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.FleetWarning;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.ReplicationGroup;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.Target;
import dev.pharos.stack.DebianServer;
import dev.pharos.stack.RedisServer;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.SharedStack;
import dev.pharos.stack.Stack;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Roles, groups, clusters and nodes of a real stack that is well.
@RequiresServers
@ExtendWith(SharedStack.class)
class FleetStackTest {
    @Test
    void everyInstanceHasItsRoleGroupAndNode(Stack stack) {
        everythingIsRight(stack, stack.prometheus());
    }

    @Test
    @RequiresServers(DebianServer.VICTORIA_METRICS)
    void theSameOnVictoriaMetrics(Stack stack) {
        everythingIsRight(stack, stack.victoriaMetrics());
    }

    private static void everythingIsRight(Stack stack, URI server) {
        try (Live live = Live.on(server)) {
            FleetSnapshot fleet = live.until(
                    "a fleet whose rates are known",
                    seen -> seen.totals().answering() == 9
                            && seen.instances().stream()
                                    .allMatch(one -> one.traffic().ops() > 0));

            assertThat(roles(fleet)).isEqualTo(expectedRoles(stack));
            assertThat(fleet.groups()).hasSize(4);
            ReplicationGroup main = Objects.requireNonNull(
                    fleet.group(Live.named(fleet, "redis-1").placement().group()));
            assertThat(main.name()).isEqualTo("main");
            assertThat(main.masters()).containsExactly(stack.master().address());
            assertThat(main.replicas())
                    .containsExactlyInAnyOrder(
                            stack.replica(0).address(), stack.replica(1).address());
            assertThat(main.cluster()).isNull();

            assertThat(fleet.clusters()).hasSize(1);
            Cluster cluster = fleet.clusters().getFirst();
            assertThat(cluster.name()).isEqualTo("cluster");
            assertThat(cluster.state()).isEqualTo(Cluster.State.OK);
            assertThat(cluster.members())
                    .containsExactlyInAnyOrderElementsOf(
                            stack.cluster().stream().map(RedisServer::address).toList());
            for (int i = 0; i < 3; i++) {
                Instance replica = Live.named(fleet, "cluster-" + (i + 4));
                assertThat(Objects.requireNonNull(replica.link()).master())
                        .isEqualTo(stack.cluster().get(i).address());
                assertThat(replica.placement().cluster()).isEqualTo(cluster.key());
                assertThat(cluster.shards()).contains(replica.placement().group());
            }

            assertThat(fleet.nodes()).hasSize(1);
            Node node = fleet.nodes().getFirst();
            assertThat(node.key()).isEqualTo(stack.nodeExporterAddress());
            assertThat(node.instances()).hasSize(9);
            assertThat(node.memoryTotal()).isPositive();
            assertThat(node.cpu()).isBetween(0.0, 1.0);
            assertThat(node.cores()).isPositive();

            Instance master = Live.named(fleet, "redis-1");
            assertThat(master.key()).isEqualTo(stack.master().address());
            assertThat(master.targets().stream().map(Target::job)).containsExactlyInAnyOrder("redis", "redis_multi");
            assertThat(master.identity().version()).startsWith("7.");
            assertThat(master.memory().max()).isEqualTo(64 * 1024 * 1024);
            assertThat(master.traffic().clients()).isPositive();
            assertThat(master.traffic().maxClients()).isEqualTo(200);
            assertThat(master.traffic().evictions()).isZero();

            assertThat(fleet.warnings())
                    .allMatch(warning -> warning instanceof FleetWarning.SharedNode)
                    .hasSize(5);
            assertThat(fleet.find(stack.master().exporterAddress())).isEqualTo(master);
        }
    }

    private static Map<String, String> roles(FleetSnapshot fleet) {
        return fleet.instances().stream()
                .collect(Collectors.toMap(
                        Instance::name,
                        instance -> instance.address() + " " + instance.role() + " "
                                + instance.health().state() + " "
                                + instance.identity().mode(),
                        (one, other) -> one + " and " + other,
                        TreeMap::new));
    }

    private static Map<String, String> expectedRoles(Stack stack) {
        Map<String, String> roles = new TreeMap<>();
        List<RedisServer> group = stack.replicaGroup();
        IntStream.range(0, group.size())
                .forEach(i -> roles.put(
                        group.get(i).name(),
                        group.get(i).address() + (i == 0 ? " MASTER" : " REPLICA") + " UP STANDALONE"));
        List<RedisServer> cluster = stack.cluster();
        IntStream.range(0, cluster.size())
                .forEach(i -> roles.put(
                        cluster.get(i).name(),
                        cluster.get(i).address() + (i < 3 ? " MASTER" : " REPLICA") + " UP CLUSTER"));
        return roles;
    }
}
