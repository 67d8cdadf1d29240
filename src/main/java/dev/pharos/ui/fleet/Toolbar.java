package dev.pharos.ui.fleet;

import dev.pharos.ui.fleet.filter.Written;
import dev.pharos.ui.fleet.line.Grouping;
import dev.pharos.ui.state.FilterField;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Filter, quick chips, grouping, columns and which view.
final class Toolbar extends HBox {
    /// What DBAs look for most, as terms of the filter.
    private static final List<String> CHIPS = List.of("health:problem", "health:down", "memory>80", "role:master");

    /// In pixels.
    private static final double ROOM_FOR_COUNT = 960;

    private final FleetViewModel model;
    private final Messages words;
    private final FilterField filter;
    private final Label count = new Label();
    private final MenuButton grouping = new MenuButton();
    private final MenuButton columns = new MenuButton("", new FontIcon(Feather.COLUMNS));
    private final ToggleButton table;
    private final ToggleButton topology;

    /// @param columnMenu what the column chooser offers, made when it opens
    Toolbar(FleetViewModel model, Messages words, Supplier<List<MenuItem>> columnMenu) {
        super(8);
        this.model = model;
        this.words = words;
        getStyleClass().add("ph-fleet-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        table = viewButton(ViewMode.TABLE, Feather.LIST, "left-pill");
        topology = viewButton(ViewMode.TOPOLOGY, Feather.SHARE_2, "right-pill");
        filter = new FilterField(
                new FilterField.Texts(words.get("filter.prompt"), words.get("filter.tip"), words.get("filter.clear")),
                model.filterProperty());
        filter.setId("fleet-filter");
        buildGrouping();
        columns.getItems().add(new MenuItem());
        columns.setOnShowing(_ -> columns.getItems().setAll(columnMenu.get()));
        columns.setTooltip(new Tooltip(words.get("columns.tip")));
        columns.setId("fleet-columns");
        columns.setAccessibleText(words.get("columns.tip"));
        count.getStyleClass().addAll("ph-small", "ph-muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        // The first to go where there is little room: the table shows how many there are.
        count.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_COUNT));
        count.managedProperty().bind(count.visibleProperty());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().add(filter);
        CHIPS.forEach(term -> getChildren().add(chip(term)));
        getChildren().addAll(space, count, grouping, columns, new HBox(table, topology));
        model.revisionProperty().addListener((_, _, _) -> showCount());
        model.modeProperty().addListener((_, _, _) -> showMode());
        showMode();
    }

    void focusFilter() {
        filter.begin();
    }

    void openGrouping() {
        grouping.requestFocus();
        grouping.show();
    }

    void openColumns() {
        if (columns.isVisible()) {
            columns.requestFocus();
            columns.show();
        }
    }

    private Node chip(String term) {
        ToggleButton chip =
                new ToggleButton(words.get("chip." + term.replace(':', '.').replace('>', '.')));
        chip.getStyleClass().setAll("toggle-button", "ph-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(term));
        chip.setOnAction(_ -> model.filterProperty()
                .set(Written.toggled(model.filterProperty().get(), term)));
        chip.setSelected(Written.contains(model.filterProperty().get(), term));
        model.filterProperty().addListener((_, _, text) -> chip.setSelected(Written.contains(text, term)));
        return chip;
    }

    private void buildGrouping() {
        grouping.setId("fleet-grouping");
        grouping.setMinWidth(Region.USE_PREF_SIZE);
        grouping.setTooltip(new Tooltip(words.get("grouping.tip")));
        grouping.setMnemonicParsing(false);
        grouping.getItems().add(new MenuItem());
        grouping.setOnShowing(_ -> fillGrouping());
        model.groupingProperty().addListener((_, _, _) -> showGrouping());
        showGrouping();
    }

    private void fillGrouping() {
        grouping.getItems().clear();
        ToggleGroup group = new ToggleGroup();
        for (Grouping.By by : Grouping.By.values()) {
            if (by != Grouping.By.LABEL) {
                addGrouping(Grouping.by(by), group);
            }
        }
        FleetData data = model.dataProperty().get();
        List<String> labels = data == null ? List.of() : GroupLabels.of(data.instances());
        if (!labels.isEmpty()) {
            grouping.getItems().add(new SeparatorMenuItem());
            labels.forEach(label -> addGrouping(Grouping.byLabel(label), group));
        }
    }

    private void addGrouping(Grouping by, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(name(by));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(by.equals(shownGrouping()));
        item.setOnAction(_ -> model.groupingProperty().set(by));
        grouping.getItems().add(item);
    }

    private String name(Grouping by) {
        return by.by() == Grouping.By.LABEL ? by.label() : words.get("grouping." + by.written());
    }

    private void showGrouping() {
        grouping.setText(words.get("grouping", name(shownGrouping())));
    }

    /// A picture of the fleet has a card for each node, unless one wants others.
    private Grouping shownGrouping() {
        Grouping chosen = model.groupingProperty().get();
        return chosen.by() == Grouping.By.NONE && model.modeProperty().get() == ViewMode.TOPOLOGY
                ? Grouping.by(Grouping.By.NODE)
                : chosen;
    }

    private ToggleButton viewButton(ViewMode mode, Feather icon, String style) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.getStyleClass().add(style);
        button.setId("fleet-view-" + mode.written());
        button.setTooltip(new Tooltip(words.get("view." + mode.written())));
        button.setAccessibleText(words.get("view." + mode.written()));
        button.setOnAction(_ -> {
            model.modeProperty().set(mode);
            showMode();
        });
        return button;
    }

    private void showMode() {
        boolean lines = model.modeProperty().get() == ViewMode.TABLE;
        table.setSelected(lines);
        topology.setSelected(!lines);
        columns.setVisible(lines);
        columns.setManaged(lines);
        showGrouping();
    }

    private void showCount() {
        FleetData data = model.dataProperty().get();
        int all = data == null ? 0 : data.instances().size();
        int shown = model.matching().size();
        count.setText(shown == all ? words.get("count.all", all) : words.get("count.some", shown, all));
    }
}
