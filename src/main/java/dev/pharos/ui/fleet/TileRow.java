package dev.pharos.ui.fleet;

import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Palette;
import dev.pharos.ui.tile.LiveTile;
import dev.pharos.ui.tile.TileReading;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The tiles over the whole fleet.
final class TileRow extends HBox {
    private final LiveTile instances;
    private final LiveTile ops;
    private final LiveTile memory;
    private final LiveTile hitRatio;
    private final LiveTile clients;
    private final LiveTile alerts;

    TileRow(Palette palette, Messages words) {
        super(8);
        instances = new LiveTile(words.get("tile.instances"), palette);
        ops = new LiveTile(words.get("tile.ops"), palette);
        memory = new LiveTile(words.get("tile.memory"), palette);
        hitRatio = new LiveTile(words.get("tile.hitRatio"), palette);
        clients = new LiveTile(words.get("tile.clients"), palette);
        alerts = new LiveTile(words.get("tile.alerts"), palette);
        for (LiveTile tile : tiles()) {
            setHgrow(tile, Priority.ALWAYS);
            getChildren().add(tile);
        }
    }

    void show(ViewState state, @Nullable FleetData data) {
        if (data != null && !(state instanceof ViewState.Empty)) {
            Headline headline = data.headline();
            instances.show(headline.instances());
            ops.show(headline.ops());
            memory.show(headline.memory());
            hitRatio.show(headline.hitRatio());
            clients.show(headline.clients());
            alerts.show(headline.alerts());
        }
        switch (state) {
            case ViewState.Stale _, ViewState.Failed _ -> tiles().forEach(LiveTile::stale);
            case ViewState.Loading _ -> tiles().forEach(LiveTile::loading);
            case ViewState.Empty _ -> tiles().forEach(tile -> tile.show(TileReading.ABSENT));
            case ViewState.Data _ -> {}
        }
    }

    private List<LiveTile> tiles() {
        return List.of(instances, ops, memory, hitRatio, clients, alerts);
    }
}
