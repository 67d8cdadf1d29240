package dev.pharos.ui.environment.form;

import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Field;
import dev.pharos.ui.fx.Keyboard;
import dev.pharos.ui.state.Action;
import dev.pharos.ui.theme.Messages;
import java.util.Comparator;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The whole form of an environment with Test, Cancel and Save under it.
public final class EnvironmentEditor extends VBox {
    private final EnvironmentViewModel model;
    private final FieldBox address;
    private final AccessSection access;

    /// @param leave the way out without keeping anything
    public EnvironmentEditor(EnvironmentViewModel model, Action leave) {
        this.model = model;
        Messages words = Messages.of(EnvironmentEditor.class);
        getStyleClass().add("ph-form");
        address = FieldBox.of(model, Field.PROMETHEUS);
        access = new AccessSection(model);
        Button test = new Button(words.get("test"), new FontIcon(Feather.ACTIVITY));
        test.setId("test");
        // Never disabled, which would hand the keyboard to Cancel: pressed again, it asks again.
        test.setOnAction(_ -> {
            model.test();
            leadToWhatIsWrong();
        });
        Button cancel = new Button(leave.name());
        cancel.setId("cancel");
        cancel.setOnAction(_ -> leave.run().run());
        Button save = new Button(words.get("save"));
        save.setId("save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.disableProperty().bind(model.savingProperty());
        save.setOnAction(_ -> {
            model.save();
            leadToWhatIsWrong();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(test, space, cancel, save);
        buttons.getStyleClass().add("ph-form-buttons");
        getChildren()
                .addAll(
                        FieldBox.of(model, Field.NAME),
                        address,
                        FieldBox.of(model, Field.ALERTMANAGER),
                        access,
                        new ResultCard(model, access::give),
                        new PassphraseBox(model),
                        buttons);
    }

    /// A long form's first wrong field may be out of sight, and then nothing would seem to have happened.
    void leadToWhatIsWrong() {
        model.problemsProperty().get().keySet().stream()
                .min(Comparator.naturalOrder())
                .map(field -> lookup("#" + FieldBox.id(field)))
                .ifPresent(Keyboard::to);
    }

    /// What the keyboard goes to first.
    public Node first() {
        return address.control();
    }

    /// Puts the keyboard on the field where that is given.
    public void give(AccessPart part) {
        access.give(part);
    }

    /// How forms look; to be added to whatever holds one.
    public static String stylesheet() {
        return Objects.requireNonNull(EnvironmentEditor.class.getResource("form.css"))
                .toExternalForm();
    }
}
