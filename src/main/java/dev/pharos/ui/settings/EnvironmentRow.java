package dev.pharos.ui.settings;

import dev.pharos.settings.Environment;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.form.AccessPart;
import dev.pharos.ui.environment.form.PassphraseBox;
import dev.pharos.ui.environment.form.ResultCard;
import dev.pharos.ui.theme.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One environment: its name and address, what can be done with it, what its test found.
final class EnvironmentRow extends VBox {
    private final Messages words = Messages.of(EnvironmentRow.class);
    private final Environment environment;
    private final SettingsViewModel model;
    private final Node line;

    /// Where a row leads.
    interface Ways {
        /// To its form.
        void edit(Environment environment);

        /// To the field of its form where that is given.
        void give(Environment environment, AccessPart part);
    }

    EnvironmentRow(Environment environment, SettingsViewModel model, Ways ways) {
        this.environment = environment;
        this.model = model;
        getStyleClass().add("ph-settings-row");
        EnvironmentViewModel form = model.form(environment, _ -> {});
        Label name = new Label(environment.name());
        name.getStyleClass().add("ph-strong");
        Label address = new Label(environment.prometheus().toString());
        address.getStyleClass().add("ph-form-note");
        VBox texts = new VBox(name, address);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(
                texts,
                button("test", Feather.ACTIVITY, form::test),
                button("edit", Feather.EDIT_2, () -> ways.edit(environment)),
                button("duplicate", Feather.COPY, () -> model.duplicate(environment)),
                button("delete", Feather.TRASH_2, this::confirm));
        line.getStyleClass().add("ph-settings-line");
        getChildren().addAll(line, new ResultCard(form, part -> ways.give(environment, part)), new PassphraseBox(form));
    }

    private Button button(String key, Feather icon, Runnable deed) {
        Button button = new Button("", new FontIcon(icon));
        String name = words.get(key, environment.name());
        button.setId(key);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// Names what goes before it goes.
    private void confirm() {
        int secrets = environment.access().secrets().size();
        Label question = new Label(words.get("delete.question", environment.name(), secrets));
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        Button keep = new Button(words.get("delete.keep"));
        keep.setId("keep");
        keep.setCancelButton(true);
        Button delete = new Button(words.get("delete", environment.name()));
        delete.setId("delete-now");
        delete.getStyleClass().add("danger");
        delete.setOnAction(_ -> model.delete(environment));
        HBox buttons = new HBox(keep, delete);
        buttons.getStyleClass().add("ph-form-line");
        VBox confirmation = new VBox(question, buttons);
        confirmation.getStyleClass().add("ph-settings-confirm");
        keep.setOnAction(_ -> {
            getChildren().set(0, line);
            line.lookup("#delete").requestFocus();
        });
        getChildren().set(0, confirmation);
        keep.requestFocus();
    }
}
