package dev.pharos.ui.settings;

import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Opens a file of secrets that is under a passphrase, or gives it up where nobody knows the passphrase any more.
final class SecretsLock extends VBox {
    private final Messages words = Messages.of(SecretsLock.class);
    private final SecretsViewModel model;
    private final PasswordField passphrase = new PasswordField();
    private final Button forgotten = new Button(words.get("lock.forgotten"));
    private List<String> locked = List.of();

    SecretsLock(SecretsViewModel model) {
        this.model = model;
        getStyleClass().add("ph-settings-secrets");
        passphrase.setId("secrets-passphrase");
        passphrase.setPromptText(words.get("protect.passphrase"));
        passphrase.setAccessibleText(words.get("protect.passphrase"));
        passphrase.setOnAction(_ -> unlock());
        forgotten.setId("secrets-forgotten");
        forgotten.getStyleClass().add("flat");
        forgotten.setOnAction(_ -> confirm());
        askPassphrase();
    }

    /// @param environments whose secrets are behind the passphrase
    void show(List<String> environments) {
        locked = environments;
        passphrase.clear();
        askPassphrase();
    }

    /// That was not the passphrase: what is typed next takes its place.
    void again() {
        passphrase.requestFocus();
        passphrase.selectAll();
    }

    private void askPassphrase() {
        Button unlock = new Button(words.get("lock.unlock"));
        unlock.setId("secrets-unlock");
        unlock.setOnAction(_ -> unlock());
        HBox line = new HBox(8, passphrase, unlock, forgotten);
        line.getStyleClass().add("ph-form-line");
        Label title = new Label(words.get("lock.title"));
        title.setWrapText(true);
        getChildren().setAll(title, line);
    }

    private void unlock() {
        model.unlock(passphrase.getText());
    }

    /// Names what is lost before it is lost.
    private void confirm() {
        passphrase.clear();
        model.dismiss();
        Label question = new Label(
                locked.isEmpty()
                        ? words.get("lock.lost.none")
                        : words.get("lock.lost", locked.size(), String.join(", ", locked)));
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        Button keep = new Button(words.get("lock.keep"));
        keep.setId("secrets-keep");
        keep.setCancelButton(true);
        keep.setOnAction(_ -> {
            askPassphrase();
            forgotten.requestFocus();
        });
        Button aside = new Button(words.get("protect.aside"));
        aside.setId("secrets-give-up");
        aside.getStyleClass().add("danger");
        aside.setOnAction(_ -> model.setAside());
        HBox buttons = new HBox(keep, aside);
        buttons.getStyleClass().add("ph-form-line");
        VBox confirmation = new VBox(question, buttons);
        confirmation.getStyleClass().add("ph-settings-confirm");
        getChildren().setAll(confirmation);
        keep.requestFocus();
    }
}
