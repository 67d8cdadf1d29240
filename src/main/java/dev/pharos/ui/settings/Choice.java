package dev.pharos.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A few things side by side, one of them chosen.
final class Choice<T> extends HBox {
    private final List<T> things;
    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;

    /// @param id of the control; its buttons are called `id-thing`
    Choice(String id, List<T> things, Function<T, String> name, Consumer<T> chosen) {
        this.things = List.copyOf(things);
        setId(id);
        getStyleClass().add("ph-segments");
        for (T thing : things) {
            ToggleButton button = new ToggleButton(name.apply(thing));
            button.setId(id + "-" + thing);
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(thing);
            int at = getChildren().size();
            button.getStyleClass().add(at == 0 ? "left-pill" : at == things.size() - 1 ? "right-pill" : "center-pill");
            getChildren().add(button);
        }
        // By the group, not by the buttons: arrow keys choose without pressing.
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (showing) {
                return;
            }
            if (now == null) {
                group.selectToggle(before);
            } else if (!now.equals(before)) {
                chosen.accept(things.get(group.getToggles().indexOf(now)));
            }
        });
    }

    /// What is chosen now; none of them where it is none of them.
    void show(T thing) {
        int at = things.indexOf(thing);
        showing = true;
        group.selectToggle(at < 0 ? null : group.getToggles().get(at));
        showing = false;
    }
}
