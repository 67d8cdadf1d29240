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
        model.secrets().stateProperty().subscribe(found -> {
            secrets.setText(found.map(state -> secrets(state.by(), file)).orElse("…"));
            note.setText(found.map(SecretsState::by).map(this::note).orElse(""));
        });
        note.getStyleClass().addAll("ph-small", "ph-muted");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        VBox kept = new VBox(secrets, note, new SecretsActions(model.secrets()));
        kept.getStyleClass().add("ph-settings-kept");
        getChildren()
                .addAll(
                        line("file.settings", text(places.settings().toString())),
                        block("file.secrets", kept, secrets),
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
        return line(key, path, path, "ph-settings-line");
    }

    /// Where more is below the path, the name stays beside the path.
    private Node block(String key, Node shown, TextField path) {
        return line(key, shown, path, "ph-settings-block");
    }

    private Node line(String key, Node shown, TextField path, String style) {
        Label name = new Label(words.get(key));
        name.setLabelFor(path);
        name.setMinWidth(96);
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox line = new HBox(name, shown);
        line.getStyleClass().add(style);
        return line;
    }
}
