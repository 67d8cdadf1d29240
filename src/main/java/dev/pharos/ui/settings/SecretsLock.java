package dev.pharos.ui.settings;

import dev.pharos.ui.environment.form.GivingUp;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
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

    private void confirm() {
        passphrase.clear();
        model.dismiss();
        GivingUp question = new GivingUp(
                GivingUp.Why.FORGOTTEN,
                locked,
                () -> {
                    askPassphrase();
                    forgotten.requestFocus();
                },
                model::setAside);
        getChildren().setAll(question);
        question.focus();
    }
}
