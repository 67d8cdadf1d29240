package dev.pharos.ui.silences;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.silence.SilenceOrder;
import dev.pharos.ui.state.FilterField;
import java.util.EnumMap;
import java.util.List;
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

/// Filter, states with how many are in each, order, and a new silence.
final class SilencesToolbar extends HBox {
    private final SilencesViewModel model;
    private final SilencePhrases words;
    private final FilterField filter;
    private final Map<Silence.State, ToggleButton> chips = new EnumMap<>(Silence.State.class);
    private final MenuButton order = new MenuButton();

    /// @param begin writes a new silence
    SilencesToolbar(SilencesViewModel model, SilencePhrases words, Runnable begin) {
        super(8);
        this.model = model;
        this.words = words;
        getStyleClass().add("ph-silences-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        filter = new FilterField(
                new FilterField.Texts(words.get("filter.prompt"), words.get("filter.tip"), words.get("filter.clear")),
                model.filterProperty());
        filter.setId("silences-filter");
        Button make = new Button(words.get("new"), new FontIcon(Feather.BELL_OFF));
        make.setId("silences-new");
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.setTooltip(new Tooltip(words.get("new.tip")));
        make.setOnAction(_ -> begin.run());
        buildOrder();
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().add(filter);
        for (Silence.State state : List.of(Silence.State.ACTIVE, Silence.State.PENDING, Silence.State.EXPIRED)) {
            getChildren().add(chip(state));
        }
        getChildren().addAll(space, order, make);
        model.countsProperty().subscribe(_ -> showCounts());
        model.statesProperty().subscribe(_ -> showCounts());
    }

    void focusFilter() {
        filter.begin();
    }

    void openOrder() {
        order.requestFocus();
        order.show();
    }

    private ToggleButton chip(Silence.State state) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("toggle-button", "ph-chip");
        chip.setId("silences-" + state.name().toLowerCase(java.util.Locale.ROOT));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(words.tip(state)));
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

    private void buildOrder() {
        order.setId("silences-order");
        order.setMinWidth(Region.USE_PREF_SIZE);
        order.setTooltip(new Tooltip(words.get("order.tip")));
        order.setMnemonicParsing(false);
        ToggleGroup group = new ToggleGroup();
        for (SilenceOrder each : SilenceOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(words.of(each));
            item.setToggleGroup(group);
            item.setSelected(each == model.orderProperty().get());
            item.setOnAction(_ -> model.orderProperty().set(each));
            order.getItems().add(item);
        }
        model.orderProperty().subscribe(now -> order.setText(words.get("order", words.of(now))));
    }
}
