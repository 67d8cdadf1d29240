package dev.pharos.ui.history;

import dev.pharos.source.AlertRules;
import dev.pharos.ui.alerts.section.AlertSection;
import dev.pharos.ui.chart.menu.FileDialog;
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

/// What fired in the range that is looked at: `alert-history`, with a fingerprint or the name of an alert as what is
/// selected.
public final class HistoryPage implements Page {
    public static final String ID = AlertSection.HISTORY.page();

    private final PageAddress address;
    private final HistoryViewModel model;
    private final HistoryView view;

    private HistoryPage(PageAddress address, HistoryViewModel model, PageContext context) {
        this.address = address;
        this.model = model;
        this.view = new HistoryView(
                model,
                context,
                new FileDialog(context.memory(), Messages.of(HistoryPage.class).get("csv.title")));
        if (!address.select().isEmpty()) {
            view.select(address.select());
        }
    }

    public static Page create(PageAddress address, PageContext context) {
        HistoryViewModel model = new HistoryViewModel(
                context.alerts().history(),
                new AlertRules(context.source()),
                new Work(context.ui()),
                context.time(),
                context.memory());
        return new HistoryPage(address, model, context);
    }

    @Override
    public PageAddress address() {
        return address;
    }

    @Override
    public String title() {
        return Messages.of(HistoryPage.class).get("title");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<PageKey> keys() {
        Messages words = Messages.of(HistoryPage.class);
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
