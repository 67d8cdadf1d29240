package dev.pharos.ui.shell;

import dev.pharos.ui.page.Navigator;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.shell.health.Health;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pages as icons with their names, down the left of the window; the number of firing alerts at the one that lists
/// them, at the first where there is none.
final class NavigationRail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final String ALERTS = "alerts";
    private static final int MANY = 99;

    private final Messages words = Messages.of(NavigationRail.class);
    private final List<RailEntry> entries;
    private final List<Button> buttons = new ArrayList<>();
    private final Label firing = new Label();

    NavigationRail(Set<String> pages, Navigator navigator) {
        getStyleClass().add("ph-rail");
        Region mark = new Region();
        mark.getStyleClass().add("ph-mark");
        getChildren().add(new StackPane(mark));
        firing.getStyleClass().add("ph-count");
        show(Health.Alerts.NONE);
        entries = RailEntry.KNOWN.stream()
                .filter(entry -> pages.contains(entry.page()))
                .toList();
        add(RailEntry.Place.TOP, navigator);
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        add(RailEntry.Place.FOOT, navigator);
    }

    /// The pages in the order of their keys 1, 2, ….
    List<RailEntry> entries() {
        return entries;
    }

    void setCurrent(String page) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i)
                    .pseudoClassStateChanged(CURRENT, entries.get(i).page().equals(page));
        }
    }

    void show(Health.Alerts alerts) {
        firing.setText(alerts.count() > MANY ? MANY + "+" : Integer.toString(alerts.count()));
        firing.setVisible(alerts.count() > 0);
        alerts.worst().mark(firing);
    }

    private void add(RailEntry.Place place, Navigator navigator) {
        for (RailEntry entry : entries) {
            if (entry.place() == place) {
                getChildren().add(button(entry, navigator));
            }
        }
    }

    private String counted() {
        return entries.stream()
                .map(RailEntry::page)
                .filter(ALERTS::equals)
                .findFirst()
                .orElse(entries.getFirst().page());
    }

    private StackPane button(RailEntry entry, Navigator navigator) {
        int number = buttons.size() + 1;
        String name = words.get("page." + entry.page());
        Button button = new Button(name, new FontIcon(entry.icon()));
        button.getStyleClass().setAll("ph-rail-button");
        button.setId("rail-" + entry.page());
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(words.get("command.hint", name, Integer.toString(number))));
        button.setOnAction(_ -> navigator.goTo(PageAddress.of(entry.page())));
        buttons.add(button);
        StackPane cell = new StackPane(button);
        if (entry.page().equals(counted())) {
            cell.getChildren().add(firing);
        }
        return cell;
    }
}
