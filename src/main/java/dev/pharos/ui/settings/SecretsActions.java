package dev.pharos.ui.settings;

import dev.pharos.settings.secret.Protection;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.ui.theme.Messages;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How the file of secrets is protected, and what can be done where it cannot be read.
final class SecretsActions extends VBox {
    private static final Set<Protection> OF_THE_FILE = EnumSet.of(Protection.PASSPHRASE, Protection.MACHINE_KEY);

    private final Messages words = Messages.of(SecretsActions.class);
    private final SecretsViewModel model;
    private final SecretsLock lock;
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Label said = new Label();
    private final Button choose = button("protect.PASSPHRASE", () -> ask(true));
    private final Button machine;
    private final Button aside;
    private final HBox actions;
    private final HBox form;

    SecretsActions(SecretsViewModel model) {
        this.model = model;
        lock = new SecretsLock(model);
        machine = button("protect.MACHINE_KEY", model::protectByMachine);
        aside = button("protect.aside", model::setAside);
        passphrase.setPromptText(words.get("protect.passphrase"));
        passphrase.setAccessibleText(words.get("protect.passphrase"));
        again.setPromptText(words.get("protect.again"));
        again.setAccessibleText(words.get("protect.again"));
        passphrase.setOnAction(_ -> again.requestFocus());
        again.setOnAction(_ -> protect());
        actions = new HBox(8, choose, machine, aside);
        form = new HBox(8, passphrase, again, button("protect.do", this::protect), button("cancel", () -> ask(false)));
        said.setId("secrets-said");
        said.setWrapText(true);
        said.getStyleClass().add("ph-small");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getStyleClass().add("ph-settings-secrets");
        getChildren().addAll(lock, actions, form, said);
        ask(false);
        model.stateProperty().subscribe(this::offer);
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

    private void offer(Optional<SecretsState> found) {
        SecretReply file = found.map(SecretsState::file).orElse(null);
        boolean readable = file instanceof SecretReply.Unlocked;
        boolean inUse = readable
                && found.filter(state -> OF_THE_FILE.contains(state.by())).isPresent();
        boolean damaged = file instanceof SecretReply.Damaged;
        shown(lock, file instanceof SecretReply.Locked);
        found.ifPresent(state -> lock.show(state.locked()));
        shown(choose, inUse);
        shown(
                machine,
                inUse
                        && found.filter(state -> state.by() == Protection.PASSPHRASE)
                                .isPresent());
        shown(aside, damaged);
        shown(actions, inUse || damaged);
        shown(this, file != null);
        if (!inUse) {
            ask(false);
        }
        if (damaged) {
            said.setText(damage());
        }
    }

    /// Empty where the file is not damaged.
    private String damage() {
        return model.stateProperty()
                .get()
                .map(SecretsState::file)
                .filter(SecretReply.Damaged.class::isInstance)
                .map(this::reason)
                .orElse("");
    }

    private void tell(SecretsNotice notice) {
        switch (notice) {
            case SecretsNotice.None() -> said.setText(damage());
            case SecretsNotice.Working() -> said.setText(words.get("protect.working"));
            case SecretsNotice.Different() -> said.setText(words.get("protect.different"));
            case SecretsNotice.Unlocked() -> said.setText(words.get("lock.opened"));
            case SecretsNotice.Done() -> {
                ask(false);
                said.setText(words.get("protect.done"));
            }
            case SecretsNotice.SetAside(var copy) -> said.setText(words.get("protect.setAside", copy));
            case SecretsNotice.Refused(SecretReply why) -> {
                said.setText(reason(why));
                if (why instanceof SecretReply.WrongPassphrase) {
                    lock.again();
                }
            }
        }
    }

    private String reason(SecretReply why) {
        return switch (why) {
            case SecretReply.Locked() -> words.get("refused.locked");
            case SecretReply.WrongPassphrase() -> words.get("lock.wrong");
            case SecretReply.Unavailable(String reason) -> words.get("refused", reason);
            case SecretReply.Damaged(var path, String reason) -> words.get("protect.damaged", path, reason);
            default -> words.get("refused", "");
        };
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId("secrets-" + key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
