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
    private final Label note = new Label();

    FileList(SettingsViewModel model) {
        Places places = model.parts().places();
        getStyleClass().add("ph-settings-lines");
        Path file = places.config().resolve("secrets.json");
        model.protectionProperty().subscribe(found -> {
            secrets.setText(found.map(by -> secrets(by, file)).orElse("…"));
            note.setText(found.map(this::note).orElse(""));
        });
        note.getStyleClass().addAll("ph-small", "ph-muted");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        getChildren()
                .addAll(
                        line("file.settings", text(places.settings().toString())),
                        line("file.secrets", new VBox(secrets, note, new SecretsActions(model)), secrets),
                        line("file.log", text(places.log().toString())));
    }

    private String secrets(Protection by, Path file) {
        return words.get("secrets." + by.name(), file);
    }

    private String note(Protection by) {
        String key = "secrets." + by.name() + ".note";
        return words.has(key) ? words.get(key) : "";
    }

    private static TextField text(String text) {
        TextField field = new TextField(text);
        field.setEditable(false);
        field.getStyleClass().add("ph-settings-path");
        return field;
    }

    private Node line(String key, TextField path) {
        return line(key, path, path);
    }

    private Node line(String key, Node shown, TextField path) {
        Label name = new Label(words.get(key));
        name.setLabelFor(path);
        name.setMinWidth(96);
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox line = new HBox(name, shown);
        line.getStyleClass().add("ph-settings-line");
        return line;
    }
}
