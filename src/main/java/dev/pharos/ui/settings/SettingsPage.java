package dev.pharos.ui.settings;

import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageFactory;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;

/// The page `settings`; with `new` or the id of an environment selected, that form is open.
public final class SettingsPage implements Page {
    public static final String ID = "settings";

    /// What is selected for the form of an environment that is not there yet.
    public static final String NEW = "new";

    private final PageAddress address;
    private final SettingsViewModel model;
    private final SettingsView view;
    private final ReadOnlyObjectWrapper<ViewState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ViewState.Data());

    /// @param ui the FX thread
    private SettingsPage(PageAddress address, SettingsParts parts, Executor ui, UnfinishedForm unfinished) {
        this.address = address;
        model = new SettingsViewModel(parts, ui);
        view = new SettingsView(model, address.select(), unfinished);
    }

    /// Pages, each of which goes on with the form that was written on the one before it.
    public static PageFactory factory(SettingsParts parts) {
        UnfinishedForm unfinished = new UnfinishedForm();
        return (address, context) -> new SettingsPage(address, parts, context.ui(), unfinished);
    }

    @Override
    public PageAddress address() {
        return address;
    }

    @Override
    public String title() {
        return Messages.of(SettingsPage.class).get("title");
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public List<PageKey> keys() {
        Messages words = Messages.of(SettingsPage.class);
        return List.of(
                new PageKey(words.get("key.next"), "Tab   Shift+Tab"),
                new PageKey(words.get("key.choose"), "←   →"),
                new PageKey(words.get("key.save"), "Enter"),
                new PageKey(words.get("key.cancel"), "Esc"));
    }

    @Override
    public void show() {
        model.start();
    }

    @Override
    public void hide() {
        model.close();
    }

    @Override
    public ReadOnlyBooleanProperty settled() {
        return model.settledProperty();
    }

    /// What is set is always there.
    @Override
    public ReadOnlyObjectProperty<ViewState> state() {
        return state.getReadOnlyProperty();
    }
}
