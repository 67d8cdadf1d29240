package dev.pharos.ui.alerts.saved;

import dev.pharos.ui.theme.Messages;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The saved views: shown, renamed, replaced, deleted, and the present one kept.
public final class SavedViewsButton extends MenuButton {
    private final Messages words = Messages.of(SavedViewsButton.class);
    private final SavedViews views;
    private final Supplier<SavedView> present;
    private final Consumer<SavedView> apply;
    private final NameBar names;

    /// @param present what is looked at, without a name
    /// @param apply   looks at one
    public SavedViewsButton(SavedViews views, Supplier<SavedView> present, Consumer<SavedView> apply) {
        this.views = views;
        this.present = present;
        this.apply = apply;
        this.names = new NameBar(words, name -> views.named(name).isPresent());
        setId("alerts-views");
        setText(words.get("views"));
        setGraphic(new FontIcon(Feather.BOOKMARK));
        setTooltip(new Tooltip(words.get("views.tip")));
        setMinWidth(Region.USE_PREF_SIZE);
        setMnemonicParsing(false);
        fill();
        setOnShowing(_ -> fill());
    }

    /// Where names are typed; hidden until then.
    public Node names() {
        return names;
    }

    /// Asks for the name under which what is looked at is kept.
    public void keep() {
        names.begin("", name -> views.keep(present.get().named(name)));
    }

    private void fill() {
        getItems().setAll(views.all().stream().map(this::of).toList());
        if (getItems().isEmpty()) {
            MenuItem none = new MenuItem(words.get("none"));
            none.setDisable(true);
            getItems().add(none);
        }
        getItems().addAll(new SeparatorMenuItem(), item("keep", Feather.PLUS, this::keep));
    }

    private Menu of(SavedView view) {
        Menu menu = new Menu(view.name());
        menu.setMnemonicParsing(false);
        menu.getItems()
                .setAll(
                        item("apply", Feather.EYE, () -> apply.accept(view)),
                        item(
                                "rename",
                                Feather.EDIT_2,
                                () -> names.begin(view.name(), name -> views.rename(view, name))),
                        item(
                                "replace",
                                Feather.SAVE,
                                () -> views.keep(present.get().named(view.name()))),
                        item("delete", Feather.TRASH_2, () -> views.delete(view)));
        return menu;
    }

    private MenuItem item(String key, Feather icon, Runnable act) {
        MenuItem item = new MenuItem(words.get(key), new FontIcon(icon));
        item.setOnAction(_ -> act.run());
        return item;
    }
}
