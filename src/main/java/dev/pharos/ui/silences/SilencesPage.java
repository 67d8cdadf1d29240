package dev.pharos.ui.silences;

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

/// All silences: `silences`, with a silence's id as what is selected.
public final class SilencesPage implements Page {
    public static final String ID = "silences";

    private final PageAddress address;
    private final SilencesViewModel model;
    private final SilencesView view;

    private SilencesPage(PageAddress address, SilencesViewModel model, PageContext context) {
        this.address = address;
        this.model = model;
        this.view = new SilencesView(model, new Silencing(context.alerts().routers(), context.ui()), context);
        if (!address.select().isEmpty()) {
            view.select(address.select());
        }
    }

    public static Page create(PageAddress address, PageContext context) {
        SilencesViewModel model = new SilencesViewModel(
                context.alerts().boards(), new Work(context.ui()), context.time(), context.memory());
        return new SilencesPage(address, model, context);
    }

    @Override
    public PageAddress address() {
        return address;
    }

    @Override
    public String title() {
        return Messages.of(SilencesPage.class).get("title");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<PageKey> keys() {
        Messages words = Messages.of(SilencesPage.class);
        return List.of(
                new PageKey(
                        words.get("key.filter"),
                        "/   " + KeyCombination.keyCombination("Shortcut+F").getDisplayText()),
                new PageKey(words.get("key.order"), "O"),
                new PageKey(words.get("key.new"), "N"),
                new PageKey(
                        words.get("key.all"),
                        KeyCombination.keyCombination("Shortcut+A").getDisplayText()),
                new PageKey(words.get("key.change"), "E"),
                new PageKey(words.get("key.extend"), "1   4   D"),
                new PageKey(words.get("key.expire"), "X"),
                new PageKey(words.get("key.again"), "R"),
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
    public ReadOnlyObjectProperty<ViewState> state() {
        return model.stateProperty();
    }
}
