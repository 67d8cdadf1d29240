package dev.pharos.ui.settings;

import dev.pharos.settings.file.Places;
import dev.pharos.settings.secret.Protection;
import dev.pharos.ui.theme.Messages;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the settings, the secrets and the log are, to be copied.
final class FileList extends VBox {
    private final Messages words = Messages.of(FileList.class);
    private final TextField secrets = text("");

    FileList(SettingsViewModel model) {
        Places places = model.parts().places();
        getStyleClass().add("ph-settings-lines");
        Path file = places.config().resolve("secrets.json");
        model.protectionProperty()
                .subscribe(found ->
                        secrets.setText(found.map(by -> secrets(by, file)).orElse("…")));
        getChildren()
                .addAll(
                        line("file.settings", text(places.settings().toString())),
                        line("file.secrets", secrets),
                        line("file.log", text(places.log().toString())));
    }

    private String secrets(Protection by, Path file) {
        return words.get("secrets." + by.name(), file);
    }

    private static TextField text(String text) {
        TextField field = new TextField(text);
        field.setEditable(false);
        field.getStyleClass().add("ph-settings-path");
        return field;
    }

    private Node line(String key, TextField path) {
        Label name = new Label(words.get(key));
        name.setLabelFor(path);
        name.setMinWidth(96);
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox line = new HBox(name, path);
        line.getStyleClass().add("ph-settings-line");
        return line;
    }
}
