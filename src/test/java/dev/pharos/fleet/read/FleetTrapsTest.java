package dev.pharos.fleet.read;

import static dev.pharos.fleet.read.HandMade.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.Cluster;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.FleetWarning;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.ReplicaLink;
import dev.pharos.fleet.instance.Role;
import dev.pharos.fleet.instance.Target;
import dev.pharos.fleet.instance.Traffic;
import dev.pharos.fleet.scrape.Metric;
import dev.pharos.series.Labels;
import dev.pharos.series.Sample;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What misleads whoever reads a fleet off its metrics.
class FleetTrapsTest {
    private static final String NO_NETWORK = "dial redis: unknown network redis";

    private final HandMade made = new HandMade();

    @Test
    void aRedisScrapedByTwoJobsIsOneInstance() {
        Labels own = target("redis", "10.0.0.1:9121", "name", "cache", "group", "a");
        Labels multi = target("multi", "redis://10.0.0.1:6379");
        made.redis(own, "6379", "master", "r1").redis(multi, "6379", "master", "r1");
        FleetSnapshot fleet = made.read();

        assertThat(fleet.instances()).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("10.0.0.1:6379");
            assertThat(one.name()).isEqualTo("cache");
            assertThat(one.targets()).extracting(Target::job).containsExactly("redis", "multi");
        });
        assertThat(fleet.totals().answering()).isEqualTo(1);
    }

    @Test
    void whileOneOfItsExportersIsDownTheOtherStillCounts() {
        Labels own = target("redis", "10.0.0.1:9121", "addr", "10.0.0.1:6379");
        Labels multi = target("multi", "redis://10.0.0.1:6379");
        made.dead(own).redis(multi, "6379", "master", "r1").gauge(multi, Metric.CLIENTS, 7);
        Instance one = made.live("redis", 0)
                .said(own, Labels.of("redis_version", "7.0.15", "role", "master", "run_id", "r1"), 60)
                .read()
                .instances()
                .getFirst();

        assertThat(one.health()).isEqualTo(Health.UP);
        assertThat(one.traffic().clients()).isEqualTo(7);
        assertThat(made.read().warnings()).anyMatch(warning -> warning instanceof FleetWarning.TargetDown);
    }

    @Test
    void aForgottenMetricsPathIsSaidSo() {
        for (int i = 1; i <= 3; i++) {
            made.redis(target("multi", "redis://10.0.0." + i + ":6379"), "6379", "master", "same");
        }
        FleetSnapshot fleet = made.read();

        assertThat(fleet.instances()).hasSize(3);
        assertThat(fleet.warnings().getFirst())
                .isEqualTo(new FleetWarning.SharedRunId(
                        "multi", "same", List.of("10.0.0.1:6379", "10.0.0.2:6379", "10.0.0.3:6379")));
    }

    @Test
    void noMemoryLimitIsNoLimitAndTheNodeIsWhatItIsComparedWith() {
        Labels one = target("redis", "10.0.0.1:9121");
        made.redis(one, "6379", "master", "r1")
                .node(target("node", "10.0.0.1:9100"), "box", 1000)
                .gauge(one, Metric.MEMORY_USED, 250)
                .gauge(one, Metric.MEMORY_MAX, 0);
        FleetSnapshot fleet = made.read();

        assertThat(fleet.instances().getFirst().memory().limited()).isFalse();
        assertThat(fleet.instances().getFirst().memory().ratio()).isEqualTo(0.25);
        assertThat(fleet.totals().memoryUsed()).isEqualTo(250);
        assertThat(fleet.totals().memoryRatio()).isNaN();
        assertThat(fleet.totals().unlimited()).isEqualTo(1);
        assertThat(fleet.warnings()).noneMatch(warning -> warning instanceof FleetWarning.MemoryNearLimit);
    }

    @Test
    void noReadsAreNoHitRatio() {
        Labels one = target("redis", "10.0.0.1:9121");
        made.redis(one, "6379", "master", "r1").rate(one, Metric.OPS, 5).rate(one, Metric.HITS, 0);
        Traffic traffic =
                made.rate(one, Metric.MISSES, 0).read().instances().getFirst().traffic();

        assertThat(traffic.hitRatio()).isNaN();
        assertThat(traffic.evictions()).as("asked for where it is more than 0").isZero();
        assertThat(traffic.networkIn()).as("not reported").isNaN();
    }

    @Test
    void ratesThatCouldNotBeReadAreUnknownRatherThanZero() {
        made.redis(target("redis", "10.0.0.1:9121"), "6379", "master", "r1");

        assertThat(made.read().instances().getFirst().traffic().evictions()).isNaN();
    }

    @Test
    void lagIsWhatTheMasterSays() {
        Labels master = target("redis", "10.0.0.1:9121");
        Labels replica = target("redis", "10.0.0.2:9121");
        made.redis(master, "6379", "master", "r1")
                .redis(replica, "6379", "slave", "r2")
                .copies(replica, "10.0.0.1", "6379")
                .lists(master, "10.0.0.2", "6379", 12, 4096);
        FleetSnapshot fleet = made.read();

        assertThat(Objects.requireNonNull(fleet.find("10.0.0.2:6379")).link())
                .isEqualTo(new ReplicaLink(
                        "10.0.0.2:6379", "10.0.0.1:6379", "10.0.0.1:6379", ReplicaLink.State.UP, 4096, 12));
        assertThat(fleet.warnings()).containsExactly(new FleetWarning.Lagging("10.0.0.2:6379", 12, 4096));
        assertThat(fleet.replicasOf("10.0.0.1:6379")).hasSize(1);
    }

    @Test
    void aMasterKnownByAnotherAddressIsFoundByWhomItLists() {
        Labels master = target("redis", "db1.example:9121");
        Labels replica = target("redis", "db2.example:9121", "addr", "172.17.0.3:6380");
        made.redis(master, "6379", "master", "r1")
                .redis(replica, "6380", "slave", "r2")
                .copies(replica, "172.17.0.2", "6379")
                .lists(master, "172.17.0.3", "6380", 0, 0);

        assertThat(made.read().groups()).singleElement().satisfies(group -> {
            assertThat(group.masters()).containsExactly("db1.example:6379");
            assertThat(group.replicas()).containsExactly("172.17.0.3:6380");
        });
    }

    @Test
    void failingThatTheOnlyMasterWithThatPortAmongThoseLabelledAlike() {
        Labels master = target("redis", "db1.example:9121", "group", "a");
        Labels replica = target("redis", "db2.example:9121", "group", "a");
        Labels stranger = target("redis", "db3.example:9121", "group", "b");
        made.redis(master, "6379", "master", "r1")
                .redis(replica, "6379", "slave", "r2")
                .redis(stranger, "6379", "master", "r3")
                .copies(replica, "172.17.0.2", "6379");
        FleetSnapshot fleet = made.read();

        assertThat(fleet.groups()).hasSize(2);
        assertThat(Objects.requireNonNull(Objects.requireNonNull(fleet.find("db2.example:6379"))
                                .link())
                        .master())
                .isEqualTo("db1.example:6379");
    }

    @Test
    void replicasOfAMasterOutsideOfTheFleetBelongTogether() {
        Labels one = target("redis", "10.0.0.1:9121");
        Labels two = target("redis", "10.0.0.2:9121");
        made.redis(one, "6379", "slave", "r1")
                .redis(two, "6379", "slave", "r2")
                .copies(one, "10.9.9.9", "6379")
                .copies(two, "10.9.9.9", "6379");

        assertThat(made.read().groups()).singleElement().satisfies(group -> {
            assertThat(group.masters()).isEmpty();
            assertThat(group.replicas()).hasSize(2);
        });
    }

    @Test
    void replicasWithoutAMasterInTheFleetAreWarnedOf() {
        Labels one = target("redis", "10.0.0.1:9121");
        Labels two = target("redis", "10.0.0.2:9121");
        made.redis(one, "6379", "slave", "r1")
                .redis(two, "6379", "slave", "r2")
                .copies(one, "10.9.9.9", "6379")
                .copies(two, "10.9.9.9", "6379");

        assertThat(made.read().warnings())
                .containsExactly(new FleetWarning.NoMaster(
                        "group:10.0.0.1:6379", "10.9.9.9:6379", List.of("10.0.0.1:6379", "10.0.0.2:6379")));
    }

    @Test
    void replicasThatCopyEachOtherMissNoMaster() {
        Labels one = target("redis", "10.0.0.1:9121");
        Labels two = target("redis", "10.0.0.2:9121");
        made.redis(one, "6379", "slave", "r1")
                .redis(two, "6379", "slave", "r2")
                .copies(one, "10.0.0.2", "6379")
                .copies(two, "10.0.0.1", "6379");

        assertThat(made.read().warnings())
                .containsExactly(new FleetWarning.NoMaster(
                        "group:10.0.0.1:6379", "", List.of("10.0.0.1:6379", "10.0.0.2:6379")));
    }

    @Test
    void aMasterOfWhichNothingIsKnownIsAMasterAllTheSame() {
        Labels master = target("redis", "10.0.0.1:6379");
        Labels replica = target("redis", "10.0.0.2:6379");
        made.unreachable(master, "NOAUTH Authentication required.")
                .redis(replica, "6379", "slave", "r2")
                .copies(replica, "10.0.0.1", "6379");

        assertThat(made.read().warnings()).noneMatch(FleetWarning.NoMaster.class::isInstance);
    }

    @Test
    void aReplicaOfAReplicaIsInTheSameGroup() {
        Labels one = target("redis", "10.0.0.1:9121");
        Labels two = target("redis", "10.0.0.2:9121");
        Labels three = target("redis", "10.0.0.3:9121");
        made.redis(one, "6379", "master", "r1")
                .redis(two, "6379", "slave", "r2")
                .redis(three, "6379", "slave", "r3")
                .copies(two, "10.0.0.1", "6379")
                .copies(three, "10.0.0.2", "6379");

        assertThat(made.read().groups())
                .singleElement()
                .satisfies(group ->
                        assertThat(group.members()).containsExactly("10.0.0.1:6379", "10.0.0.2:6379", "10.0.0.3:6379"));
    }

    @Test
    void severalMastersInAJobAreSeveralGroupsButTwoWithOneHistoryAreASplitBrain() {
        String id = "f".repeat(40);
        for (int i = 1; i <= 2; i++) {
            made.redis(target("redis", "10.0.0." + i + ":9121"), "6379", "master", "r" + i);
        }
        assertThat(made.read().groups()).hasSize(2);
        assertThat(made.read().warnings()).allMatch(warning -> warning instanceof FleetWarning.NoReplica);

        for (int i = 3; i <= 4; i++) {
            made.redis(
                    target("redis", "10.0.0." + i + ":9121"),
                    Labels.of("tcp_port", "6379", "role", "master", "run_id", "r" + i, "master_replid", id));
        }
        FleetSnapshot fleet = made.read();
        assertThat(fleet.groups()).hasSize(3);
        assertThat(fleet.warnings().getFirst()).isInstanceOfSatisfying(FleetWarning.SplitBrain.class, split -> {
            assertThat(split.replicationId()).isEqualTo(id);
            assertThat(split.masters()).containsExactly("10.0.0.3:6379", "10.0.0.4:6379");
        });
    }

    @Test
    void replicasThatNothingScrapesAreReplicasAllTheSame() {
        Labels alone = target("redis", "10.0.0.1:9121");
        Labels followed = target("redis", "10.0.0.2:9121");
        made.redis(alone, "6379", "master", "r1")
                .redis(followed, "6379", "master", "r2")
                .state(followed, Metric.CONNECTED_REPLICAS, 2);

        assertThat(made.read().warnings())
                .singleElement()
                .isInstanceOfSatisfying(
                        FleetWarning.NoReplica.class,
                        warning -> assertThat(warning.master()).isEqualTo("10.0.0.1:6379"));
    }

    @Test
    void aNodeIsFoundByHostThenByNameThenByLabelThenByTheUser() {
        made.node(target("node", "10.0.0.1:9100"), "alpha", 1)
                .node(target("node", "192.168.0.7:9100"), "beta", 1)
                .redis(target("redis", "10.0.0.1:9121"), "6379", "master", "r1")
                .redis(target("redis", "beta.example:9121"), "6379", "master", "r2")
                .redis(target("redis", "172.17.0.2:9121", "node", "beta"), "6379", "master", "r3")
                .redis(target("redis", "172.17.0.3:9121"), "6379", "master", "r4")
                .redis(target("redis", "10.0.0.1:9122", "addr", "127.0.0.1:6390"), "6390", "master", "r5")
                .redis(target("redis", "172.17.0.4:9121"), "6379", "master", "r6");
        FleetSnapshot fleet =
                made.read(new NodeCorrections(Map.of("172.17.0.3:6379", "10.0.0.1:9100", "gone", "gone")));

        assertThat(node(fleet, "10.0.0.1:6379")).isEqualTo("alpha");
        assertThat(node(fleet, "beta.example:6379")).isEqualTo("beta");
        assertThat(node(fleet, "172.17.0.2:6379")).isEqualTo("beta");
        assertThat(node(fleet, "172.17.0.3:6379")).isEqualTo("alpha");
        assertThat(node(fleet, "127.0.0.1:6390")).as("a sidecar").isEqualTo("alpha");
        assertThat(node(fleet, "172.17.0.4:6379")).isEqualTo("172.17.0.4");
        assertThat(fleet.nodes())
                .extracting(Node::state)
                .containsExactly(Node.State.UNWATCHED, Node.State.UP, Node.State.UP);
    }

    private static String node(FleetSnapshot fleet, String instance) {
        return Objects.requireNonNull(fleet.node(
                        Objects.requireNonNull(fleet.find(instance)).placement().node()))
                .name();
    }

    @Test
    void twoExportersThatHideTheirRedisesStayApart() {
        made.redis(target("redis", "monitor:9121"), "6379", "master", "r1")
                .redis(target("redis", "monitor:9122"), "6379", "master", "r2");

        assertThat(made.read().instances())
                .extracting(Instance::key)
                .containsExactly("monitor:6379@monitor:9121", "monitor:6379@monitor:9122");
    }

    @Test
    void aDeadTargetOfAMixedJobIsNotTakenForARedis() {
        made.redis(target("pods", "10.0.0.1:9121"), "6379", "master", "r1")
                .dead(target("pods", "10.0.0.2:8080"))
                .live("pods", 5)
                .redis(target("redis", "10.0.0.3:9121"), "6379", "master", "r3")
                .dead(target("redis", "10.0.0.4:9121"))
                .live("redis", 1);
        FleetSnapshot fleet = made.read();

        assertThat(fleet.instances())
                .extracting(Instance::address)
                .containsExactly("10.0.0.1:6379", "10.0.0.3:6379", "10.0.0.4:9121");
        Instance neverSeen = Objects.requireNonNull(fleet.find("10.0.0.4:9121"));
        assertThat(neverSeen.role()).isEqualTo(Role.UNKNOWN);
        assertThat(neverSeen.placement().group()).isNull();
        assertThat(neverSeen.health().state()).isEqualTo(Health.State.EXPORTER_DOWN);
    }

    @Test
    void ofTwoThingsThatADeadInstanceSaidTheLaterCounts() {
        Labels dead = target("redis", "10.0.0.1:9121");
        made.dead(dead)
                .said(dead, Labels.of("redis_version", "7.0.15", "role", "slave", "tcp_port", "6379"), 3_000)
                .said(dead, Labels.of("redis_version", "7.0.15", "role", "master", "tcp_port", "6379"), 60);
        Instance one = made.read().instances().getFirst();

        assertThat(one.role()).isEqualTo(Role.MASTER);
        assertThat(one.key()).isEqualTo("10.0.0.1:6379");
        assertThat(one.identity().seen()).isEqualTo(HandMade.NOW - 60_000);
    }

    @Test
    void whyARedisDoesNotAnswerIsTold() {
        Labels refused = target("redis", "10.0.0.1:9121");
        Labels hung = target("redis", "10.0.0.2:9121");
        Labels password = target("redis", "10.0.0.3:9121");
        Labels silent = target("redis", "10.0.0.4:9121");
        Labels newer = target("redis", "10.0.0.5:9121");
        Labels slow = target("redis", "10.0.0.6:9121");
        made.unreachable(refused, NO_NETWORK)
                .unreachable(hung, NO_NETWORK)
                .took(hung, 0.51)
                .unreachable(password, "WRONGPASS invalid username-password pair")
                .dead(silent)
                .live("redis", 5)
                .took(silent, 10)
                .unreachable(newer, "read tcp 10.0.0.5:6379: i/o timeout")
                .redis(slow, "6379", "master", "r6")
                .took(slow, 1.5);

        assertThat(made.read().instances())
                .extracting(instance -> instance.health().state())
                .containsExactlyInAnyOrder(
                        Health.State.DOWN,
                        Health.State.HUNG,
                        Health.State.LOCKED_OUT,
                        Health.State.EXPORTER_SILENT,
                        Health.State.HUNG,
                        Health.State.SLOW);
    }

    @Test
    void twoClustersOfOneJobAreToldApartByWhatTheirMembersKnow() {
        for (int i = 1; i <= 6; i++) {
            Labels member = target("redis", "10.0.0." + i + ":9121");
            made.redis(
                            member,
                            Labels.of("tcp_port", "6379", "role", "master", "run_id", "r" + i, "redis_mode", "cluster"))
                    .gauge(member, Metric.CLUSTER_KNOWN_NODES, 3)
                    .gauge(member, Metric.CLUSTER_SIZE, 3)
                    .gauge(member, Metric.CLUSTER_EPOCH, i <= 3 ? 7 : 9);
        }
        made.state(target("redis", "10.0.0.5:9121"), Metric.CLUSTER_STATE, 0);
        FleetSnapshot fleet = made.read();

        assertThat(fleet.clusters())
                .extracting(cluster -> cluster.members().size())
                .containsExactly(3, 3);
        assertThat(fleet.clusters()).extracting(Cluster::state).containsExactly(Cluster.State.OK, Cluster.State.FAIL);
        assertThat(fleet.warnings().getFirst()).isInstanceOf(FleetWarning.ClusterFailing.class);
    }

    @Test
    void whatReallyTellsTargetsApartIsPartOfEveryQuery() {
        made.redis(target("redis", "10.0.0.1:9121", "region", "east"), "6379", "master", "r1")
                .redis(target("redis", "10.0.0.1:9121", "region", "west"), "6379", "master", "r2");

        assertThat(made.read().instances()).hasSize(2);
        assertThat(made.asked)
                .filteredOn(query -> query.contains("redis_memory_used_bytes"))
                .allMatch(query -> query.contains("job,instance,region"));
    }

    @Test
    void twoRegionsWithTheSameAddressesStayApart() {
        for (String region : List.of("east", "west")) {
            made.node(target("node", "10.0.0.1:9100", "region", region), "box-" + region, 1)
                    .redis(target("redis", "10.0.0.1:9121", "region", region), "6379", "master", "r-" + region)
                    .alert("alertname", "Of-" + region, "instance", "10.0.0.1:9121", "region", region);
        }
        FleetSnapshot fleet = made.read();

        assertThat(fleet.nodes()).extracting(Node::name).containsExactly("box-east", "box-west");
        assertThat(fleet.instances()).hasSize(2).allSatisfy(one -> {
            String region = one.labels().get("region");
            assertThat(one.id()).isEqualTo(target("redis", "10.0.0.1:9121", "region", region));
            assertThat(one.alerts()).extracting(alert -> alert.name()).containsExactly("Of-" + region);
            Node node = Objects.requireNonNull(fleet.node(one.placement().node()));
            assertThat(node.name()).isEqualTo("box-" + region);
            assertThat(node.target()).isEqualTo(target("node", "10.0.0.1:9100", "region", region));
        });
    }

    @Test
    void aLabelOfAnyNameCanTellTargetsApart() {
        made.redis(target("redis", "10.0.0.1:9121", "k8s.cluster", "a"), "6379", "master", "r1")
                .redis(target("redis", "10.0.0.1:9121", "k8s.cluster", "b"), "6379", "master", "r2");
        made.read();
        assertThat(made.asked)
                .filteredOn(query -> query.contains("redis_memory_used_bytes"))
                .allMatch(query -> query.contains("job,instance,\"k8s.cluster\""));
    }

    @Test
    void alertsFindTheirInstanceAndNode() {
        made.redis(target("redis", "10.0.0.1:9121", "addr", "10.0.0.1:6379"), "6379", "master", "r1")
                .node(target("node", "10.0.0.1:9100"), "alpha", 1)
                .alert("alertname", "RedisDown", "instance", "10.0.0.1:9121", "job", "redis")
                .alert("alertname", "ByAddress", "addr", "10.0.0.1:6379")
                .alert("alertname", "OtherJob", "instance", "10.0.0.1:9121", "job", "else")
                .alert("alertname", "NodeSlow", "instance", "10.0.0.1:9100")
                .alert("alertname", "Watchdog");
        FleetSnapshot fleet = made.read();

        assertThat(fleet.instances().getFirst().alerts())
                .extracting(alert -> alert.name())
                .containsExactly("RedisDown", "ByAddress");
        assertThat(fleet.nodes().getFirst().alerts())
                .extracting(alert -> alert.name())
                .containsExactly("NodeSlow");
        assertThat(fleet.totals().firing()).isEqualTo(5);
    }

    @Test
    void aMasterAndItsReplicaOnOneNodeAreWarnedOf() {
        Labels one = target("redis", "10.0.0.1:9121");
        Labels two = target("redis", "10.0.0.1:9122");
        made.redis(one, "6379", "master", "r1")
                .redis(two, "6380", "slave", "r2")
                .copies(two, "10.0.0.1", "6379")
                .state(two, Metric.MASTER_LINK_UP, 0)
                .state(one, Metric.RDB_SAVE_OK, 0);

        assertThat(made.read().warnings())
                .containsExactlyInAnyOrder(
                        new FleetWarning.LinkDown("10.0.0.1:6380", "10.0.0.1:6379"),
                        new FleetWarning.PersistenceFailing(
                                "10.0.0.1:6379", FleetWarning.PersistenceFailing.Kind.RDB_SAVE),
                        new FleetWarning.SharedNode("host:10.0.0.1", "10.0.0.1:6379", "10.0.0.1:6380"));
    }

    @Test
    void whatAJobScrapesIsLookedForHoweverLongItHasBeenDead() {
        made.redis(target("cache", "10.0.0.1:9121"), "6379", "master", "r1");
        made.jobs.add(new Sample(Labels.of("job", "machines"), HandMade.NOW, 1));
        FleetReader reader = new FleetReader(made);
        reader.read(HandMade.NOW, NodeCorrections.NONE);
        assertThat(made.asked).as("known of before").anyMatch(query -> query.contains("up{job=~\"machines\"} == 0"));

        made.asked.clear();
        made.jobs.clear();
        reader.read(HandMade.NOW + 3_600_000, NodeCorrections.NONE);
        assertThat(made.asked)
                .as("and learnt from the living")
                .anyMatch(query -> query.contains("up{job=~\"cache|machines\"} == 0"));
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithTheFleet() {
        made.redis(target("redis", "10.0.0.1:9121"), "6379", "master", "r1").read();
        int few = made.asked.size();
        HandMade large = new HandMade();
        for (int i = 0; i < 2_000; i++) {
            large.redis(target("redis", "10.0." + i / 250 + "." + i % 250 + ":9121"), "6379", "master", "r" + i);
        }

        assertThat(large.read().instances()).hasSize(2_000);
        assertThat(large.asked)
                .as("once the rules are known, one less")
                .hasSize(few)
                .hasSize(8);
    }
}
