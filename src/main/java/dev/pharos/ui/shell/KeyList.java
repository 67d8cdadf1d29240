package dev.pharos.ui.shell;

import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every key and what it does: those of the window, and below them those of the page.
final class KeyList extends VBox {
    private final Messages words = Messages.of(KeyList.class);

    KeyList(Commands commands, List<RailEntry> pages, @Nullable Page page) {
        getStyleClass().addAll("ph-popover", "ph-keys");
        setId("keys");
        List<PageKey> window = new ArrayList<>();
        for (Command command : Command.values()) {
            if (commands.has(command)) {
                window.add(new PageKey(command.title(words), command.keyText()));
            }
        }
        window.add(new PageKey(words.get("keys.pages"), pages.isEmpty() ? "1" : "1 – " + pages.size()));
        window.add(new PageKey(words.get("keys.close"), "Esc"));
        add(words.get("keys.title"), window);
        if (page != null && !page.keys().isEmpty()) {
            add(words.get("keys.page", page.title()), page.keys());
        }
    }

    /// Two columns, filled line by line.
    private void add(String title, List<PageKey> keys) {
        Label heading = new Label(title);
        heading.getStyleClass().add("ph-heading");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ph-keys-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setPercentWidth(34);
        ColumnConstraints key = new ColumnConstraints();
        key.setHalignment(HPos.RIGHT);
        key.setPercentWidth(16);
        grid.getColumnConstraints().addAll(name, key, name, key);
        for (int at = 0; at < keys.size(); at++) {
            Label pressed = new Label(keys.get(at).keys());
            pressed.getStyleClass().add("ph-key");
            pressed.setMinWidth(USE_PREF_SIZE);
            grid.addRow(at / 2, new Label(keys.get(at).name()), pressed);
        }
        getChildren().addAll(heading, grid);
    }
}
