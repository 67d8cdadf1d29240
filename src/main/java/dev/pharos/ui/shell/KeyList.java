package dev.pharos.ui.shell;

import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every key and what it does.
final class KeyList extends VBox {
    private final Messages words = Messages.of(KeyList.class);
    private final GridPane grid = new GridPane();

    KeyList(Commands commands, List<RailEntry> pages) {
        getStyleClass().addAll("ph-popover", "ph-keys");
        setId("keys");
        Label title = new Label(words.get("keys.title"));
        title.getStyleClass().add("ph-heading");
        grid.getStyleClass().add("ph-keys-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints key = new ColumnConstraints();
        key.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, key, name, key);
        int line = 0;
        for (Command command : Command.values()) {
            if (commands.has(command)) {
                line = add(line, command.title(words), command.keyText());
            }
        }
        line = add(line, words.get("keys.pages"), pages.isEmpty() ? "1" : "1 – " + pages.size());
        add(line, words.get("keys.close"), "Esc");
        getChildren().addAll(title, grid);
    }

    /// Two columns, filled line by line.
    private int add(int at, String name, String key) {
        Label keys = new Label(key);
        keys.getStyleClass().add("ph-key");
        grid.addRow(at / 2, new Label(name), keys);
        return at + 1;
    }
}
