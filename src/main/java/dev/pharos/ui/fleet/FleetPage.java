package dev.pharos.ui.fleet;

import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.read.FleetReader;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.page.Place;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;

/// The first page: the whole fleet.
public final class FleetPage implements Page {
    /// Its id in addresses.
    public static final String ID = "fleet";

    /// Where its view is remembered; one of [#views()].
    public static final String VIEW = "fleet.view";

    private final PageAddress address;
    private final FleetViewModel model;
    private final FleetView view;

    FleetPage(PageAddress address, FleetViewModel model, PageContext context) {
        this.address = address;
        this.model = model;
        this.view = new FleetView(model, context);
        if (!address.select().isEmpty()) {
            view.reveal(address.select());
        }
    }

    public static FleetPage create(PageAddress address, PageContext context) {
        FleetReader reader = new FleetReader(context.source(), context.alerts().firing());
        FleetViewModel model = new FleetViewModel(
                time -> reader.read(time, NodeCorrections.NONE),
                new Work(context.ui()),
                context.time(),
                context.memory());
        return new FleetPage(address, model, context);
    }

    /// The views as addresses write them, the one it begins with first.
    public static List<String> views() {
        return Arrays.stream(ViewMode.values()).map(ViewMode::written).toList();
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
    public List<PageKey> keys() {
        Messages words = Messages.of(FleetPage.class);
        String find = KeyCombination.keyCombination("Shortcut+F").getDisplayText();
        return List.of(
                new PageKey(words.get("key.filter"), "/   " + find),
                new PageKey(words.get("key.view"), "T"),
                new PageKey(words.get("key.grouping"), "G"),
                new PageKey(words.get("key.columns"), "C"),
                new PageKey(words.get("key.open"), "Enter"),
                new PageKey(words.get("key.fold"), "←   →"),
                new PageKey(words.get("key.boxes"), "+   -"));
    }

    @Override
    public Optional<Keepsake> keepsake() {
        return model.keepsake();
    }

    @Override
    public void goOn(Keepsake keepsake) {
        if (keepsake instanceof FleetKept kept) {
            model.goOn(kept);
        }
    }

    @Override
    public void show() {
        model.show();
    }

    @Override
    public void hide() {
        view.leave();
        model.hide();
    }

    /// Every instance, whatever the filter.
    @Override
    public List<Place> places() {
        FleetData data = model.dataProperty().get();
        return data == null
                ? List.of()
                : data.snapshot().instances().stream().map(Place::of).toList();
    }

    @Override
    public ReadOnlyBooleanProperty settled() {
        return model.settledProperty();
    }

    @Override
    public ReadOnlyBooleanProperty behind() {
        return model.behindProperty();
    }

    @Override
    public ReadOnlyObjectProperty<ViewState> state() {
        return model.stateProperty();
    }
}
