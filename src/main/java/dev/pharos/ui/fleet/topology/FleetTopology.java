package dev.pharos.ui.fleet.topology;

import dev.pharos.ui.fleet.table.TableActions;
import dev.pharos.ui.theme.Palette;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The topology with its legend.
public final class FleetTopology extends VBox {
    private final TopologyView view;

    public FleetTopology(TopologyModel model, Palette palette, TableActions actions) {
        view = new TopologyView(model, palette, actions);
        Legend legend = new Legend(view, palette, actions);
        setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(view, legend);
        view.visibleProperty().bind(visibleProperty());
        view.shown().addListener((_, _, sections) -> legend.show(sections));
    }

    /// Puts the keyboard on it.
    public void focus() {
        view.requestFocus();
    }

    /// Brings an instance into view and selects it.
    public void reveal(String key) {
        view.reveal(key);
    }
}
