package dev.pharos.ui.instance;

import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.Memory;
import dev.pharos.fleet.instance.ReplicaLink;
import dev.pharos.fleet.instance.Role;
import dev.pharos.fleet.instance.Traffic;
import dev.pharos.series.Unit;
import dev.pharos.ui.instance.read.InstanceReading;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Quantity;
import dev.pharos.ui.tile.Figure;
import dev.pharos.ui.tile.TileReading;
import dev.pharos.ui.trouble.MemoryStatus;
import java.util.EnumMap;
import java.util.Map;

/// What the tiles say of an instance. An instance that does not answer has no numbers of now.
final class InstanceTiles {
    private static final double NEARLY_FULL = 0.9;
    private static final double FULL = 0.98;
    private static final double LATE_SECONDS = 10;

    private final InstanceWords words = new InstanceWords();

    /// The tiles in their order; their titles are `tile.NAME`.
    enum Tile {
        OPS,
        MEMORY,
        HITS,
        CLIENTS,
        EVICTIONS,
        REPLICATION
    }

    Map<Tile, TileReading> of(InstanceReading reading) {
        Instance instance = reading.instance();
        Map<Tile, TileReading> tiles = new EnumMap<>(Tile.class);
        for (Tile tile : Tile.values()) {
            tiles.put(tile, instance.health().answers() ? tile(tile, instance, reading) : TileReading.ABSENT);
        }
        return tiles;
    }

    private TileReading tile(Tile tile, Instance instance, InstanceReading reading) {
        return switch (tile) {
            case OPS -> plain(Unit.PER_SECOND, instance.traffic().ops()).trend(instance.history());
            case MEMORY -> memory(instance.memory(), MemoryStatus.of(instance.fullness()));
            case HITS -> hits(instance.traffic());
            case CLIENTS -> clients(instance.traffic());
            case EVICTIONS -> evictions(instance.traffic());
            case REPLICATION -> replication(instance, reading);
        };
    }

    private TileReading memory(Memory memory, Status status) {
        TileReading used = plain(Unit.BYTES, memory.used()).fraction(memory.ratio());
        if (memory.limited()) {
            return used.detail(words.get(
                            "tile.memory.limited", Unit.RATIO.format(memory.ratio()), Unit.BYTES.format(memory.max())))
                    .status(status);
        }
        return used.detail(
                Double.isNaN(memory.ratio())
                        ? words.get("memory.unlimited")
                        : words.get("tile.memory.node", Unit.RATIO.format(memory.ratio())));
    }

    private TileReading hits(Traffic traffic) {
        double ratio = traffic.hitRatio();
        if (Double.isNaN(ratio)) {
            return plain(Unit.RATIO, ratio).detail(words.get("tile.hits.none"));
        }
        return plain(Unit.RATIO, ratio)
                .fraction(ratio)
                .detail(words.get("tile.hits.misses", Unit.PER_SECOND.format(traffic.misses())));
    }

    private TileReading clients(Traffic traffic) {
        double part = traffic.clients() / traffic.maxClients();
        TileReading clients = plain(Unit.COUNT, traffic.clients())
                .detail(words.get("tile.clients.blocked", Unit.COUNT.format(traffic.blocked())));
        if (traffic.rejections() > 0) {
            return clients.detail(words.get("tile.clients.rejected", Unit.PER_SECOND.format(traffic.rejections())))
                    .status(Status.CRITICAL);
        }
        return part >= NEARLY_FULL ? clients.status(full(part)) : clients;
    }

    private TileReading evictions(Traffic traffic) {
        TileReading evictions = plain(Unit.PER_SECOND, traffic.evictions());
        if (Double.isNaN(traffic.evictions())) {
            return evictions;
        }
        return traffic.evictions() > 0
                ? evictions.status(Status.WARNING).detail(words.get("tile.evictions.some"))
                : evictions.detail(words.get("tile.evictions.none"));
    }

    private TileReading replication(Instance instance, InstanceReading reading) {
        ReplicaLink link = instance.link();
        if (link != null) {
            TileReading lag = Double.isNaN(link.lagBytes())
                    ? plain(Unit.SECONDS, link.lagSeconds())
                    : plain(Unit.BYTES, link.lagBytes());
            return switch (link.state()) {
                case UP ->
                    lag.detail(
                                    Double.isNaN(link.lagSeconds())
                                            ? words.get("tile.replication.up")
                                            : words.get(
                                                    "tile.replication.seconds", Quantity.seconds(link.lagSeconds())))
                            .status(link.lagSeconds() > LATE_SECONDS ? Status.WARNING : Status.OK);
                case SYNCING ->
                    lag.detail(words.get("tile.replication.syncing")).status(Status.WARNING);
                case DOWN -> lag.detail(words.get("tile.replication.down")).status(Status.CRITICAL);
                case UNKNOWN ->
                    lag.detail(words.get("tile.replication.unknown")).status(Status.UNKNOWN);
            };
        }
        double connected = reading.details().get("redis_connected_slaves");
        return plain(Unit.COUNT, connected)
                .detail(words.get(
                        instance.role() == Role.MASTER ? "tile.replication.connected" : "tile.replication.none"));
    }

    private static TileReading plain(Unit unit, double value) {
        TileReading reading = TileReading.of(Figure.of(unit, value));
        return Double.isNaN(value) ? reading.status(Status.UNKNOWN) : reading;
    }

    private static Status full(double part) {
        return part >= FULL ? Status.CRITICAL : part >= NEARLY_FULL ? Status.WARNING : Status.OK;
    }
}
