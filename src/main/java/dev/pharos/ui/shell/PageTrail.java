package dev.pharos.ui.shell;

import dev.pharos.ui.page.Navigator;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.theme.Messages;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where a page that is about one thing hangs in the whole: `Fleet › redis-master-1`. Pages of the rail and
/// their sections have none.
final class PageTrail extends HBox {
    private final Messages words = Messages.of(PageTrail.class);
    private final Navigator navigator;

    PageTrail(Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("ph-trail");
        setId("trail");
        hide();
    }

    /// @param parent the page of the rail above it
    void show(Page page, String parent) {
        String here = page.address().page();
        if (here.equals(parent) || RailEntry.isSection(here)) {
            hide();
            return;
        }
        Hyperlink up = new Hyperlink(words.get("page." + parent));
        up.setId("trail-up");
        up.setOnAction(_ -> navigator.goTo(PageAddress.of(parent)));
        FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
        arrow.getStyleClass().add("ph-muted");
        getChildren().setAll(up, arrow, new Label(page.title()));
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
