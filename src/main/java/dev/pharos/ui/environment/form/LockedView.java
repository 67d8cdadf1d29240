package dev.pharos.ui.environment.form;

import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Nothing is wrong with an environment but that its secrets are under a passphrase: asks for that and for nothing
/// else, so that nobody types it into a field that is kept in clear.
final class LockedView extends VBox {
    private final Messages words = Messages.of(LockedView.class);
    private final EnvironmentViewModel model;
    private final PassphraseBox passphrase;
    private final HBox ways;

    /// @param edit shows the environment's form instead
    LockedView(String name, EnvironmentViewModel model, Runnable edit) {
        this.model = model;
        passphrase = new PassphraseBox(model);
        Label title = new Label(words.get("locked", name));
        title.getStyleClass().add("ph-title");
        title.setWrapText(true);
        ways = new HBox(
                link("locked-forgotten", words.get("locked.forgotten"), () -> model.findLocked(this::confirm)),
                link("locked-edit", words.get("locked.edit"), edit));
        ways.getStyleClass().add("ph-locked-ways");
        getStyleClass().addAll("ph-form", "ph-unopened");
        // In the middle of the window: there is nothing else in it.
        setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(title, passphrase, ways);
    }

    void focus() {
        passphrase.focus();
    }

    private void confirm(List<String> environments) {
        Node before = ways;
        GivingUp question = new GivingUp(
                environments,
                () -> {
                    getChildren().set(2, before);
                    focus();
                },
                model::giveUp);
        getChildren().set(2, question);
        question.focus();
    }

    private static Hyperlink link(String id, String text, Runnable deed) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setOnAction(_ -> deed.run());
        return link;
    }
}
