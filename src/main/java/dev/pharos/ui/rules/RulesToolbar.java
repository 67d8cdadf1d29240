package dev.pharos.ui.rules;

import dev.pharos.alerts.rule.RuleKind;
import dev.pharos.ui.state.FilterField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Filter, and the kinds of rules with how many there are of each.
final class RulesToolbar extends HBox {
    private final RulesViewModel model;
    private final RuleWords words;
    private final FilterField filter;
    private final Map<RuleKind, ToggleButton> chips = new EnumMap<>(RuleKind.class);

    RulesToolbar(RulesViewModel model, RuleWords words) {
        super(8);
        this.model = model;
        this.words = words;
        getStyleClass().add("ph-rules-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        filter = new FilterField(
                new FilterField.Texts(words.get("filter.prompt"), words.get("filter.tip"), words.get("filter.clear")),
                model.filterProperty());
        filter.setId("rules-filter");
        getChildren().add(filter);
        for (RuleKind kind : RuleKind.values()) {
            getChildren().add(chip(kind));
        }
        model.countsProperty().addListener((_, _, _) -> showCounts());
        model.kindsProperty().addListener((_, _, _) -> showCounts());
        showCounts();
    }

    void focusFilter() {
        filter.begin();
    }

    private ToggleButton chip(RuleKind kind) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("toggle-button", "ph-chip");
        chip.setId("rules-" + kind.name().toLowerCase(Locale.ROOT));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(words.get("kind.tip." + kind.name().toLowerCase(Locale.ROOT))));
        chip.setOnAction(_ -> {
            model.toggle(kind);
            showCounts();
        });
        chips.put(kind, chip);
        return chip;
    }

    private void showCounts() {
        chips.forEach((kind, chip) -> {
            int count = model.countsProperty().get().getOrDefault(kind, 0);
            chip.setText(words.get("kind.count", words.of(kind), count));
            chip.setSelected(model.kindsProperty().get().contains(kind));
        });
    }
}
