package dev.pharos.ui.environment.form;

import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Field;
import dev.pharos.ui.environment.Problem;
import dev.pharos.ui.theme.Messages;
import java.io.File;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field with its name above and, below, what is wrong with what was typed or else what it is for.
final class FieldBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Messages words = Messages.of(FieldBox.class);
    private final Field field;
    private final Label note = new Label();
    private final Node control;

    private FieldBox(EnvironmentViewModel model, Field field, TextField text, Node control) {
        this.field = field;
        this.control = text;
        getStyleClass().add("ph-form-field");
        Label name = new Label(words.get(key("")));
        name.getStyleClass().add("ph-form-name");
        name.setLabelFor(text);
        note.getStyleClass().add("ph-form-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        text.setId(id(field));
        text.textProperty().bindBidirectional(model.fields().text(field));
        if (model.fields().keeps(field)) {
            text.setPromptText(words.get("field.kept"));
        } else if (words.has(key(".prompt"))) {
            text.setPromptText(words.get(key(".prompt")));
        }
        getChildren().addAll(name, control, note);
        model.problemsProperty().subscribe(this::show);
    }

    static String id(Field field) {
        return "field-" + field.name().toLowerCase(Locale.ROOT);
    }

    /// A line of text, a hidden one for a secret.
    static FieldBox of(EnvironmentViewModel model, Field field) {
        TextField text = field.isSecret() ? new PasswordField() : new TextField();
        return new FieldBox(model, field, text, text);
    }

    /// A path, with a button to look for it.
    static FieldBox file(EnvironmentViewModel model, Field field) {
        TextField text = new TextField();
        HBox.setHgrow(text, Priority.ALWAYS);
        Button browse = new Button("", new FontIcon(Feather.FOLDER));
        browse.getStyleClass().add("button-icon");
        Messages words = Messages.of(FieldBox.class);
        browse.setTooltip(new Tooltip(words.get("browse")));
        browse.setAccessibleText(words.get("browse"));
        browse.setOnAction(_ -> {
            File chosen = new FileChooser().showOpenDialog(browse.getScene().getWindow());
            if (chosen != null) {
                text.setText(chosen.getPath());
            }
        });
        HBox line = new HBox(text, browse);
        line.getStyleClass().add("ph-form-line");
        return new FieldBox(model, field, text, line);
    }

    /// What the keyboard goes to.
    Node control() {
        return control;
    }

    private void show(Map<Field, Problem> problems) {
        Problem problem = problems.get(field);
        control.pseudoClassStateChanged(WRONG, problem != null);
        note.pseudoClassStateChanged(WRONG, problem != null);
        note.setGraphic(problem == null ? null : new FontIcon(Feather.ALERT_CIRCLE));
        note.setText(problem == null ? hint() : words.get("problem." + problem.name()));
        note.setManaged(!note.getText().isEmpty());
        note.setVisible(note.isManaged());
    }

    private String hint() {
        return words.has(key(".hint")) ? words.get(key(".hint")) : "";
    }

    private String key(String part) {
        return "field." + field.name() + part;
    }
}
