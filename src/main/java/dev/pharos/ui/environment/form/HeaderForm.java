package dev.pharos.ui.environment.form;

import dev.pharos.settings.Header;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Field;
import dev.pharos.ui.environment.HeaderRow;
import dev.pharos.ui.environment.Problem;
import dev.pharos.ui.fx.Keyboard;
import dev.pharos.ui.theme.Messages;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The headers sent with every request, a line each.
final class HeaderForm extends VBox {
    private final Messages words = Messages.of(HeaderForm.class);
    private final EnvironmentViewModel model;
    private final VBox lines = new VBox();
    private final Label problem = new Label("", new FontIcon(Feather.ALERT_CIRCLE));

    HeaderForm(EnvironmentViewModel model) {
        this.model = model;
        getStyleClass().add("ph-form-field");
        lines.getStyleClass().add("ph-form-lines");
        problem.getStyleClass().addAll("ph-form-note", "ph-form-wrong");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        Label hint = new Label(words.get("headers.hint"));
        hint.getStyleClass().add("ph-form-note");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        Button add = new Button(words.get("headers.add"), new FontIcon(Feather.PLUS));
        add.setId("header-add");
        add.getStyleClass().addAll("flat", "small");
        add.setOnAction(_ -> {
            model.fields().headers().add(new HeaderRow());
            if (lines.getChildren().getLast() instanceof HBox added) {
                Keyboard.to(added.getChildren().getFirst());
            }
        });
        getChildren().addAll(hint, lines, problem, add);
        model.fields().headers().addListener((ListChangeListener<HeaderRow>) _ -> fill());
        model.problemsProperty().subscribe(this::show);
        fill();
    }

    private void show(Map<Field, Problem> problems) {
        Problem wrong = problems.get(Field.HEADERS);
        problem.setText(wrong == null ? "" : words.get("problem." + wrong.name()));
        problem.setVisible(wrong != null);
        problem.setManaged(wrong != null);
    }

    private void fill() {
        lines.getChildren()
                .setAll(model.fields().headers().stream().map(this::line).toList());
        lines.setManaged(!lines.getChildren().isEmpty());
    }

    private Node line(HeaderRow row) {
        TextField name = new TextField();
        name.setPromptText("X-Scope-OrgID");
        name.textProperty().bindBidirectional(row.nameProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField plain = new TextField();
        plain.setPromptText(words.get("headers.value"));
        plain.textProperty().bindBidirectional(row.valueProperty());
        PasswordField secret = new PasswordField();
        secret.setPromptText(words.get(
                row.hiddenProperty().get() && row.valueProperty().get().isEmpty() ? "field.kept" : "headers.value"));
        secret.textProperty().bindBidirectional(row.valueProperty());
        StackPane value = new StackPane(plain, secret);
        HBox.setHgrow(value, Priority.ALWAYS);
        CheckBox hidden = new CheckBox(words.get("headers.secret"));
        hidden.setMinWidth(USE_PREF_SIZE);
        hidden.selectedProperty().bindBidirectional(row.hiddenProperty());
        plain.visibleProperty().bind(row.hiddenProperty().not());
        secret.visibleProperty().bind(row.hiddenProperty());
        // An Authorization or a token is a secret whatever anybody says.
        row.nameProperty().subscribe(typed -> {
            boolean sensitive = Header.isSensitive(typed);
            if (sensitive) {
                row.hiddenProperty().set(true);
            }
            hidden.setDisable(sensitive);
        });
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setTooltip(new Tooltip(words.get("headers.remove")));
        remove.setAccessibleText(words.get("headers.remove"));
        remove.setOnAction(_ -> model.fields().headers().remove(row));
        HBox line = new HBox(name, value, hidden, remove);
        line.getStyleClass().add("ph-form-line");
        return line;
    }
}
