package dev.pharos.ui.environment.form;

import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks whether a file of secrets whose passphrase nobody knows is to be given up: names what is lost before it is
/// lost.
public final class GivingUp extends VBox {
    private final Button keep;

    /// Why nobody can read the file.
    public enum Why {
        FORGOTTEN,
        DAMAGED
    }

    /// @param environments whose secrets are in the file
    /// @param keep         leaves the file as it is
    /// @param aside        moves it out of the way
    public GivingUp(Why why, List<String> environments, Runnable keep, Runnable aside) {
        Messages words = Messages.of(GivingUp.class);
        String lost = environments.isEmpty()
                ? words.get("lost.none")
                : words.get("lost", environments.size(), String.join(", ", environments));
        Label question = new Label(words.get("unreadable." + why.name()) + " " + lost);
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        this.keep = new Button(words.get("lost.keep"));
        this.keep.setId("secrets-keep");
        this.keep.setCancelButton(true);
        this.keep.setOnAction(_ -> keep.run());
        Button move = new Button(words.get("lost.aside"));
        move.setId("secrets-give-up");
        move.getStyleClass().add("danger");
        move.setOnAction(_ -> aside.run());
        HBox buttons = new HBox(this.keep, move);
        buttons.getStyleClass().add("ph-form-line");
        getStyleClass().add("ph-giving-up");
        getChildren().setAll(question, buttons);
    }

    /// Puts the keyboard on the way back.
    public void focus() {
        keep.requestFocus();
    }
}
