package dev.pharos.ui.fleet;

import dev.pharos.fleet.FleetReader;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;

/// The first page: the whole fleet.
public final class FleetPage implements Page {
    /// Its id in addresses.
    public static final String ID = "fleet";

    private final PageAddress address;
    private final FleetViewModel model;
    private final FleetView view;

    FleetPage(PageAddress address, FleetViewModel model, PageContext context) {
        this.address = address;
        this.model = model;
        this.view = new FleetView(model, context);
        if (!address.select().isEmpty()) {
            model.selectedProperty().set(address.select());
        }
    }

    public static FleetPage create(PageAddress address, PageContext context) {
        FleetReader reader = new FleetReader(context.source());
        FleetViewModel model = new FleetViewModel(
                time -> reader.read(time, NodeCorrections.NONE),
                new Work(context.ui()),
                context.time(),
                context.memory());
        return new FleetPage(address, model, context);
    }

    @Override
    public PageAddress address() {
        return address;
    }

    @Override
    public String title() {
        return Messages.of(FleetPage.class).get("title");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void show() {
        model.show();
    }

    @Override
    public void hide() {
        model.hide();
    }

    @Override
    public ReadOnlyBooleanProperty settled() {
        return model.settledProperty();
    }

    @Override
    public ReadOnlyObjectProperty<ViewState> state() {
        return model.stateProperty();
    }
}
