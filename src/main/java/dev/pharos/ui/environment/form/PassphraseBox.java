package dev.pharos.ui.environment.form;

import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Lock;
import dev.pharos.ui.fx.Keyboard;
import dev.pharos.ui.theme.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks for the passphrase that the secrets are under, once it is needed; and says what else is in their way.
public final class PassphraseBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Messages words = Messages.of(PassphraseBox.class);
    private final Label title = new Label("", new FontIcon(Feather.LOCK));
    private final Label trouble = new Label("", new FontIcon(Feather.ALERT_OCTAGON));
    private final PasswordField passphrase = new PasswordField();
    private final HBox line;

    public PassphraseBox(EnvironmentViewModel model) {
        getStyleClass().add("ph-form-field");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("ph-lock-title");
        passphrase.setId("passphrase");
        passphrase.setPromptText(words.get("passphrase"));
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        passphrase.setOnAction(_ -> model.unlock());
        HBox.setHgrow(passphrase, Priority.ALWAYS);
        Button unlock = new Button(words.get("unlock"));
        unlock.setId("unlock");
        unlock.setMinWidth(USE_PREF_SIZE);
        unlock.setOnAction(_ -> model.unlock());
        line = new HBox(passphrase, unlock);
        line.getStyleClass().add("ph-form-line");
        trouble.getStyleClass().addAll("ph-form-note", "ph-form-wrong");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(title, line, trouble);
        unlock.disableProperty().bind(model.unlockingProperty());
        model.unlockingProperty().subscribe(busy -> unlock.setText(words.get(busy ? "unlocking" : "unlock")));
        model.lockProperty().subscribe(this::show);
        model.troubleProperty().subscribe(this::trouble);
        model.askedProperty().addListener((_, _, _) -> {
            if (getScene() != null) {
                focus();
            }
        });
    }

    /// Puts the keyboard where the passphrase goes; what is typed takes the place of what was.
    public void focus() {
        Keyboard.to(passphrase);
        passphrase.selectAll();
    }

    private void show(Lock lock) {
        boolean asks = lock == Lock.LOCKED || lock == Lock.WRONG_PASSPHRASE;
        title.setText(asks ? words.get("lock." + lock.name()) : "");
        title.pseudoClassStateChanged(WRONG, lock == Lock.WRONG_PASSPHRASE);
        set(asks, title, line);
        setManaged(asks || trouble.isManaged());
    }

    private void trouble(String reason) {
        trouble.setText(reason.isEmpty() ? "" : words.get("notKept", reason));
        set(!reason.isEmpty(), trouble);
        setManaged(title.isManaged() || !reason.isEmpty());
        if (!reason.isEmpty() && getScene() != null) {
            Keyboard.reveal(trouble);
        }
    }

    private static void set(boolean shown, javafx.scene.Node... nodes) {
        for (javafx.scene.Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
