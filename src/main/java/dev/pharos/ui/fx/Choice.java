package dev.pharos.ui.fx;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A few things side by side, one of them chosen, by a press or by the arrow keys.
public final class Choice<T> extends HBox {
    private final List<T> things;
    private final ToggleGroup group = new ToggleGroup();
    private @Nullable Toggle current;

    /// @param id of the control; its buttons are called `id-thing`
    public Choice(String id, List<T> things, Function<T, String> name, Consumer<T> chosen) {
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
        group.selectedToggleProperty().addListener((_, _, now) -> {
            if (now == null) {
                // Pressed again: it stays chosen, which is no news.
                group.selectToggle(current);
            } else if (!now.equals(current)) {
                current = now;
                chosen.accept(things.get(group.getToggles().indexOf(now)));
            }
        });
    }

    /// What is chosen now; none of them where it is none of them, or null.
    public void show(@Nullable T thing) {
        int at = thing == null ? -1 : things.indexOf(thing);
        current = at < 0 ? null : group.getToggles().get(at);
        group.selectToggle(current);
    }
}
