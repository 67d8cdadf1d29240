package dev.pharos.ui.history;

import dev.pharos.alerts.Severity;
import dev.pharos.ui.state.FilterField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Filter, severities with how many alerts there are of each, and what can be taken along.
final class HistoryToolbar extends HBox {
    private final HistoryViewModel model;
    private final HistoryWords words;
    private final FilterField filter;
    private final Map<Severity, ToggleButton> chips = new EnumMap<>(Severity.class);

    HistoryToolbar(HistoryViewModel model, HistoryWords words, HistoryExport export) {
        super(8);
        this.model = model;
        this.words = words;
        getStyleClass().add("ph-history-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        filter = new FilterField(
                new FilterField.Texts(words.get("filter.prompt"), words.get("filter.tip"), words.get("filter.clear")),
                model.filterProperty());
        filter.setId("history-filter");
        getChildren().add(filter);
        for (Severity severity : Severity.values()) {
            getChildren().add(chip(severity));
        }
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, csv(export));
        model.countsProperty().addListener((_, _, _) -> showCounts());
        model.severitiesProperty().addListener((_, _, _) -> showCounts());
        showCounts();
    }

    void focusFilter() {
        filter.begin();
    }

    private MenuButton csv(HistoryExport export) {
        MenuItem save = new MenuItem(words.get("csv.save"));
        save.setId("history-csv-save");
        save.setOnAction(_ -> export.save());
        MenuItem copy = new MenuItem(words.get("csv.copy"));
        copy.setId("history-csv-copy");
        copy.setOnAction(_ -> export.copy());
        MenuButton csv = new MenuButton("CSV", new FontIcon(Feather.DOWNLOAD), save, copy);
        csv.setId("history-csv");
        csv.setMinWidth(Region.USE_PREF_SIZE);
        csv.setTooltip(new Tooltip(words.get("csv.tip")));
        return csv;
    }

    private ToggleButton chip(Severity severity) {
        ToggleButton chip = new ToggleButton();
        String name = severity.name().toLowerCase(Locale.ROOT);
        chip.getStyleClass().setAll("toggle-button", "ph-chip");
        chip.setId("history-" + name);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(words.get("severity.tip", words.of(severity))));
        chip.setOnAction(_ -> {
            model.toggle(severity);
            showCounts();
        });
        chips.put(severity, chip);
        return chip;
    }

    private void showCounts() {
        chips.forEach((severity, chip) -> {
            int count = model.countsProperty().get().getOrDefault(severity, 0);
            chip.setText(words.get("severity.count", words.of(severity), count));
            chip.setSelected(model.severitiesProperty().get().contains(severity));
        });
    }
}
