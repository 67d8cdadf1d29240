package dev.pharos.ui.alerts;

import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.silencing.Silencing;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;

/// What is on, who is told of it, and what keeps it quiet: `alerts`, with a fingerprint as what is selected.
public final class AlertsPage implements Page {
    public static final String ID = "alerts";

    private final PageAddress address;
    private final AlertsViewModel model;
    private final AlertsView view;

    AlertsPage(PageAddress address, AlertsViewModel model, PageContext context) {
        this.address = address;
        this.model = model;
        this.view = new AlertsView(model, new Silencing(context.alerts().routers(), context.ui()), context);
        if (!address.select().isEmpty()) {
            view.select(address.select());
        }
    }

    public static Page create(PageAddress address, PageContext context) {
        AlertsViewModel model =
                new AlertsViewModel(context.alerts(), new Work(context.ui()), context.time(), context.memory());
        return new AlertsPage(address, model, context);
    }

    @Override
    public PageAddress address() {
        return address;
    }

    @Override
    public String title() {
        return Messages.of(AlertsPage.class).get("title");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<PageKey> keys() {
        Messages words = Messages.of(AlertsPage.class);
        return List.of(
                new PageKey(
                        words.get("key.filter"),
                        "/   " + KeyCombination.keyCombination("Shortcut+F").getDisplayText()),
                new PageKey(words.get("key.grouping"), "G"),
                new PageKey(words.get("key.acknowledge"), "A"),
                new PageKey(words.get("key.silence"), "S"),
                new PageKey(words.get("key.views"), "V"),
                new PageKey(words.get("key.keep"), "Shift+V"),
                new PageKey(words.get("key.close"), "Esc"));
    }

    @Override
    public void show() {
        model.show();
    }

    /// What was asked of the Alertmanager is done all the same.
    @Override
    public void hide() {
        model.hide();
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
