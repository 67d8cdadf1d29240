package dev.pharos.ui.settings.notice;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// The days of the week side by side, any of them chosen.
final class DayChoice extends HBox {
    private final Map<DayOfWeek, ToggleButton> buttons = new EnumMap<>(DayOfWeek.class);

    DayChoice(String id, Consumer<Set<DayOfWeek>> chosen) {
        setId(id);
        getStyleClass().add("ph-segments");
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton button = new ToggleButton(day.getDisplayName(TextStyle.SHORT, locale));
            button.setId(id + "-" + day);
            button.setAccessibleText(day.getDisplayName(TextStyle.FULL, locale));
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass()
                    .add(
                            day == DayOfWeek.MONDAY
                                    ? "left-pill"
                                    : day == DayOfWeek.SUNDAY ? "right-pill" : "center-pill");
            button.setOnAction(_ -> chosen.accept(selected()));
            buttons.put(day, button);
            getChildren().add(button);
        }
    }

    void show(Set<DayOfWeek> days) {
        buttons.forEach((day, button) -> button.setSelected(days.contains(day)));
    }

    private Set<DayOfWeek> selected() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        buttons.forEach((day, button) -> {
            if (button.isSelected()) {
                days.add(day);
            }
        });
        return days;
    }
}
