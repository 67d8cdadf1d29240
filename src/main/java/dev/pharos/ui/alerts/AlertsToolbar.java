package dev.pharos.ui.alerts;

import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.Grouping;
import dev.pharos.ui.alerts.saved.SavedViews;
import dev.pharos.ui.alerts.saved.SavedViewsButton;
import dev.pharos.ui.state.FilterField;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Filter, states with how many are in each, grouping, and what can be done.
final class AlertsToolbar extends HBox {
    private final AlertsViewModel model;
    private final AlertWords words;
    private final FilterField filter;
    private final Map<AlertState, ToggleButton> chips = new EnumMap<>(AlertState.class);
    private final MenuButton grouping = new MenuButton();
    private final SavedViewsButton views;
    private final Button silence;

    /// @param silencing begins a silence of what the filter lets through
    AlertsToolbar(AlertsViewModel model, AlertWords words, SavedViews saved, Runnable silencing) {
        super(8);
        this.model = model;
        this.words = words;
        getStyleClass().add("ph-alerts-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        filter = new FilterField(
                new FilterField.Texts(words.get("filter.prompt"), words.get("filter.tip"), words.get("filter.clear")),
                model.filterProperty());
        filter.setId("alerts-filter");
        silence = new Button(words.get("silence.new"), new FontIcon(Feather.BELL_OFF));
        silence.setId("alerts-silence");
        silence.setMinWidth(Region.USE_PREF_SIZE);
        silence.setTooltip(new Tooltip(words.get("silence.new.tip")));
        silence.setOnAction(_ -> silencing.run());
        views = new SavedViewsButton(saved, model::present, model::apply);
        buildGrouping();
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().add(filter);
        for (AlertState state : AlertState.values()) {
            getChildren().add(chip(state));
        }
        getChildren().addAll(space, views, grouping, silence);
        model.countsProperty().addListener((_, _, _) -> showCounts());
        model.statesProperty().addListener((_, _, _) -> showCounts());
        showCounts();
    }

    /// What is silenced is what is on, not what was.
    void past(boolean past) {
        silence.setDisable(past);
    }

    void focusFilter() {
        filter.begin();
    }

    void openGrouping() {
        grouping.requestFocus();
        grouping.show();
    }

    SavedViewsButton views() {
        return views;
    }

    private ToggleButton chip(AlertState state) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("toggle-button", "ph-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(words.get("state.tip." + state.name().toLowerCase(java.util.Locale.ROOT))));
        chip.setOnAction(_ -> {
            model.toggle(state);
            showCounts();
        });
        chips.put(state, chip);
        return chip;
    }

    private void showCounts() {
        chips.forEach((state, chip) -> {
            int count = model.countsProperty().get().getOrDefault(state, 0);
            chip.setText(words.get("state.count", words.of(state), count));
            chip.setSelected(model.statesProperty().get().contains(state));
        });
    }

    private void buildGrouping() {
        grouping.setId("alerts-grouping");
        grouping.setMinWidth(Region.USE_PREF_SIZE);
        grouping.setTooltip(new Tooltip(words.get("grouping.tip")));
        grouping.setMnemonicParsing(false);
        ToggleGroup group = new ToggleGroup();
        for (Grouping each : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(words.of(each));
            item.setToggleGroup(group);
            // Another saved view groups in another way.
            model.groupingProperty().subscribe(now -> item.setSelected(each == now));
            item.setOnAction(_ -> model.groupingProperty().set(each));
            grouping.getItems().add(item);
        }
        model.groupingProperty().addListener((_, _, _) -> showGrouping());
        showGrouping();
    }

    private void showGrouping() {
        grouping.setText(words.get("grouping", words.of(model.groupingProperty().get())));
    }
}
