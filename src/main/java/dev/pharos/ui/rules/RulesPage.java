package dev.pharos.ui.rules;

import dev.pharos.ui.alerts.section.AlertSection;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;

/// All rules, and how their evaluation goes: `rules`, with a rule's name as what is selected.
public final class RulesPage implements Page {
    public static final String ID = AlertSection.RULES.page();

    private final PageAddress address;
    private final RulesViewModel model;
    private final RulesView view;

    private RulesPage(PageAddress address, RulesViewModel model, PageContext context) {
        this.address = address;
        this.model = model;
        this.view = new RulesView(model, context);
        if (!address.select().isEmpty()) {
            view.select(address.select());
        }
    }

    public static Page create(PageAddress address, PageContext context) {
        RulesViewModel model =
                new RulesViewModel(context.source(), new Work(context.ui()), context.time(), context.memory());
        return new RulesPage(address, model, context);
    }

    @Override
    public PageAddress address() {
        return address;
    }

    @Override
    public String title() {
        return Messages.of(RulesPage.class).get("title");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<PageKey> keys() {
        Messages words = Messages.of(RulesPage.class);
        return List.of(
                new PageKey(
                        words.get("key.filter"),
                        "/   " + KeyCombination.keyCombination("Shortcut+F").getDisplayText()),
                new PageKey(words.get("key.close"), "Esc"));
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
    public ReadOnlyBooleanProperty behind() {
        return model.behindProperty();
    }

    @Override
    public ReadOnlyObjectProperty<ViewState> state() {
        return model.stateProperty();
    }
}
