package dev.pharos.ui.settings;

import dev.pharos.settings.secret.Protection;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.ui.theme.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How the file of secrets is protected, and what can be done where it is damaged.
final class SecretsActions extends VBox {
    private final Messages words = Messages.of(SecretsActions.class);
    private final SettingsViewModel model;
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Label said = new Label();
    private final Button choose = button("protect.PASSPHRASE", () -> ask(true));
    private final Button machine;
    private final Button aside;
    private final HBox form;

    SecretsActions(SettingsViewModel model) {
        this.model = model;
        machine = button("protect.MACHINE_KEY", model::protectByMachine);
        aside = button("protect.aside", model::setAside);
        passphrase.setPromptText(words.get("protect.passphrase"));
        passphrase.setAccessibleText(words.get("protect.passphrase"));
        again.setPromptText(words.get("protect.again"));
        again.setAccessibleText(words.get("protect.again"));
        again.setOnAction(_ -> protect());
        form = new HBox(8, passphrase, again, button("protect.do", this::protect), button("cancel", () -> ask(false)));
        said.setWrapText(true);
        said.getStyleClass().add("ph-small");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        setSpacing(8);
        getChildren().addAll(new HBox(8, choose, machine, aside), form, said);
        ask(false);
        model.protectionProperty().subscribe(this::offer);
        model.fileProperty().subscribe(this::offer);
        model.noticeProperty().subscribe(this::tell);
    }

    private void protect() {
        model.protectBy(passphrase.getText(), again.getText());
    }

    private void ask(boolean open) {
        passphrase.clear();
        again.clear();
        shown(form, open);
        if (open) {
            passphrase.requestFocus();
        }
    }

    private void offer() {
        Optional<Protection> by = model.protectionProperty().get();
        Optional<SecretReply> file = model.fileProperty().get();
        boolean damaged = file.filter(SecretReply.Damaged.class::isInstance).isPresent();
        boolean inUse = !damaged
                && file.isPresent()
                && by.filter(each -> each == Protection.PASSPHRASE || each == Protection.MACHINE_KEY)
                        .isPresent();
        shown(choose, inUse);
        shown(machine, inUse && by.equals(Optional.of(Protection.PASSPHRASE)));
        shown(aside, damaged);
        if (!inUse) {
            ask(false);
        }
        if (file.orElse(null) instanceof SecretReply.Damaged(var path, String reason)) {
            said.setText(words.get("protect.damaged", path, reason));
        }
    }

    private void tell(SecretsNotice notice) {
        switch (notice) {
            case SecretsNotice.None() -> {}
            case SecretsNotice.Different() -> said.setText(words.get("protect.different"));
            case SecretsNotice.Done() -> {
                ask(false);
                said.setText(words.get("protect.done"));
            }
            case SecretsNotice.SetAside(var copy) -> said.setText(words.get("protect.setAside", copy));
            case SecretsNotice.Refused(SecretReply why) -> said.setText(reason(why));
        }
    }

    private String reason(SecretReply why) {
        return switch (why) {
            case SecretReply.Locked() -> words.get("refused.locked");
            case SecretReply.Unavailable(String reason) -> words.get("refused", reason);
            case SecretReply.Damaged(var path, String reason) -> words.get("protect.damaged", path, reason);
            default -> words.get("refused", "");
        };
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
