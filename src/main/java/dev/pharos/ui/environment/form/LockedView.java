package dev.pharos.ui.environment.form;

import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Lock;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Nothing is wrong with an environment but that its secrets are under a passphrase: asks for that and for nothing
/// else, so that nobody types it into a field that is kept in clear. Or that their file cannot be read: says so, and
/// offers to begin a new one.
final class LockedView extends VBox {
    private final Messages words = Messages.of(LockedView.class);
    private final EnvironmentViewModel model;
    private final PassphraseBox passphrase;
    private final HBox ways;
    private final GivingUp.Why why;

    /// @param reason what the file's damage is, where that is what it is
    /// @param edit   shows the environment's form instead
    LockedView(String name, String reason, EnvironmentViewModel model, Runnable edit) {
        this.model = model;
        passphrase = new PassphraseBox(model);
        why = model.lockProperty().get() == Lock.DAMAGED ? GivingUp.Why.DAMAGED : GivingUp.Why.FORGOTTEN;
        boolean damaged = why == GivingUp.Why.DAMAGED;
        Label title = new Label(words.get(damaged ? "damaged" : "locked", name));
        title.getStyleClass().add("ph-title");
        title.setWrapText(true);
        ways = new HBox(
                link(
                        "locked-forgotten",
                        words.get(damaged ? "lost.aside" : "locked.forgotten"),
                        () -> model.findLocked(this::confirm)),
                link("locked-edit", words.get("locked.edit"), edit));
        ways.getStyleClass().add("ph-locked-ways");
        getStyleClass().addAll("ph-form", "ph-unopened");
        // In the middle of the window: there is nothing else in it.
        setMaxHeight(USE_PREF_SIZE);
        Label said = new Label(reason);
        said.getStyleClass().add("ph-subtle");
        said.setWrapText(true);
        getChildren().setAll(title, damaged ? said : passphrase, ways);
        if (damaged) {
            // Why it could not be moved out of the way.
            getChildren().add(passphrase);
        }
        model.lockProperty().addListener((_, _, lock) -> {
            if (lock == Lock.OPEN) {
                title.setText(words.get("opening", name));
                ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
                progress.setMaxWidth(Double.MAX_VALUE);
                getChildren().setAll(title, progress);
            }
        });
    }

    void focus() {
        if (why == GivingUp.Why.DAMAGED) {
            ways.getChildren().getFirst().requestFocus();
        } else {
            passphrase.focus();
        }
    }

    private void confirm(List<String> environments) {
        Node before = ways;
        GivingUp question = new GivingUp(
                why,
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
