package dev.pharos.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.Memory;
import dev.pharos.fleet.instance.ReplicaLink;
import dev.pharos.fleet.instance.Role;
import dev.pharos.ui.instance.read.Details;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.tile.TileReading;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstanceTilesTest {
    @Test
    void memoryNearItsLimitWarns() {
        TileReading memory = tile(Examples.master(), InstanceTiles.Tile.MEMORY);

        assertThat(memory.status()).isEqualTo(Status.WARNING);
        assertThat(memory.fraction()).isEqualTo(60.0 / 64);
    }

    @Test
    void withoutALimitMemoryIsComparedWithTheNode() {
        TileReading memory = tile(Examples.replica(ReplicaLink.State.UP), InstanceTiles.Tile.MEMORY);

        assertThat(memory.status()).isEqualTo(Status.OK);
        assertThat(memory.detail()).contains("0.75 %");
    }

    @Test
    void anInstanceThatDoesNotAnswerHasNoNumbersOfNow() {
        Instance down = Examples.instance(
                "a", Role.MASTER, new Health(Health.State.DOWN, "refused"), new Memory(1, 2, 3, 4), null);

        assertThat(new InstanceTiles()
                        .of(Examples.reading(down, Details.UNKNOWN))
                        .values())
                .containsOnly(TileReading.ABSENT);
    }

    @Test
    void aReplicaWithoutItsMasterIsCritical() {
        TileReading lost = tile(Examples.replica(ReplicaLink.State.DOWN), InstanceTiles.Tile.REPLICATION);

        assertThat(lost.status()).isEqualTo(Status.CRITICAL);
    }

    @Test
    void aMasterCountsItsReplicas() {
        Details two = new Details(Map.of("redis_connected_slaves", 2.0));
        TileReading replicas = new InstanceTiles()
                .of(Examples.reading(Examples.master(), two))
                .getOrDefault(InstanceTiles.Tile.REPLICATION, TileReading.ABSENT);

        assertThat(replicas.figure().number()).isEqualTo("2");
    }

    private static TileReading tile(Instance instance, InstanceTiles.Tile tile) {
        return new InstanceTiles()
                .of(Examples.reading(instance, Details.UNKNOWN))
                .getOrDefault(tile, TileReading.ABSENT);
    }
}
