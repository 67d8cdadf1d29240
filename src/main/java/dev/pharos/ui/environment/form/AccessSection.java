package dev.pharos.ui.environment.form;

import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Field;
import dev.pharos.ui.theme.Messages;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// "Authentication, TLS, proxy": folded until it is wanted, unfolded where there is something in it.
public final class AccessSection extends VBox {
    private final EnvironmentViewModel model;
    private final Button toggle = new Button();
    private @Nullable AccessForm form;

    public AccessSection(EnvironmentViewModel model) {
        this.model = model;
        getStyleClass().add("ph-form");
        toggle.setId("access");
        toggle.setText(Messages.of(AccessSection.class).get("access"));
        toggle.getStyleClass().addAll("flat", "ph-form-toggle");
        toggle.setOnAction(_ -> {
            if (isOpen()) {
                close();
            } else {
                open();
            }
        });
        getChildren().add(toggle);
        close();
        if (model.fields().hasAccess()) {
            open();
        }
        model.problemsProperty().subscribe(problems -> {
            if (problems.keySet().stream().anyMatch(AccessSection::isHere)) {
                open();
            }
        });
    }

    public void open() {
        // Made when first wanted and kept: it listens to the model for as long as that lives.
        if (form == null) {
            form = new AccessForm(model);
        }
        if (!isOpen()) {
            getChildren().add(form);
        }
        toggle.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
    }

    /// Opens it with the keyboard on the field where that is given.
    public void give(AccessPart part) {
        open();
        Objects.requireNonNull(form).give(part);
    }

    private boolean isOpen() {
        return form != null && getChildren().contains(form);
    }

    private void close() {
        getChildren().remove(form);
        toggle.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
    }

    private static boolean isHere(Field field) {
        return field != Field.NAME && field != Field.PROMETHEUS && field != Field.ALERTMANAGER;
    }
}
