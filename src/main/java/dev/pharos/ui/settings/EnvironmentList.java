package dev.pharos.ui.settings;

import dev.pharos.settings.Environment;
import dev.pharos.ui.environment.EnvironmentFields;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Keeping;
import dev.pharos.ui.environment.form.AccessPart;
import dev.pharos.ui.environment.form.EnvironmentEditor;
import dev.pharos.ui.state.Action;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The environments one below the other, or the form of the one that is being written.
final class EnvironmentList extends VBox implements EnvironmentRow.Ways {
    private final Messages words = Messages.of(EnvironmentList.class);
    private final SettingsViewModel model;
    private final VBox rows = new VBox();
    private final Button add = new Button();
    private final Label refused = new Label("", new FontIcon(Feather.ALERT_OCTAGON));
    private final String select;
    private final UnfinishedForm unfinished;
    private @Nullable EnvironmentViewModel written;

    EnvironmentList(SettingsViewModel model, String select, UnfinishedForm unfinished) {
        this.model = model;
        this.select = select;
        this.unfinished = unfinished;
        Optional<EnvironmentFields> before = unfinished.of(select);
        getStyleClass().add("ph-settings-environments");
        rows.getStyleClass().add("ph-settings-rows");
        refused.getStyleClass().addAll("ph-form-note", "ph-form-wrong");
        refused.setWrapText(true);
        add.setId("add-environment");
        add.setText(words.get("add"));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setOnAction(_ -> write(model.form(_ -> list())));
        list();
        model.environmentsProperty().subscribe(this::fill);
        model.refusedProperty().subscribe(this::show);
        if (before.isPresent()) {
            write(model.form(before.get(), _ -> list()));
        } else if (select.equals(SettingsPage.NEW)) {
            add.fire();
        } else {
            model.environmentsProperty().get().stream()
                    .filter(environment -> environment.id().equals(select)
                            || environment.name().equals(select))
                    .findFirst()
                    .ifPresent(this::edit);
        }
    }

    private void fill(List<Environment> environments) {
        rows.getChildren()
                .setAll(environments.stream()
                        .<Node>map(environment -> new EnvironmentRow(environment, model, this))
                        .toList());
    }

    @Override
    public void edit(Environment environment) {
        write(model.form(environment, _ -> list()));
    }

    @Override
    public void give(Environment environment, AccessPart part) {
        write(model.form(environment, _ -> list())).give(part);
    }

    private EnvironmentEditor write(EnvironmentViewModel form) {
        written = form;
        unfinished.hold(select, form.fields());
        EnvironmentEditor editor = new EnvironmentEditor(form, new Action(words.get("cancel"), this::list));
        getChildren().setAll(editor);
        editor.first().requestFocus();
        return editor;
    }

    private void list() {
        if (written != null) {
            written.close();
            written = null;
        }
        unfinished.done();
        getChildren().setAll(rows, refused, add);
    }

    private void show(Optional<Keeping> why) {
        refused.setText(why.map(each -> switch (each) {
                    case Keeping.Locked() -> words.get("refused.locked");
                    case Keeping.NotKept(String reason) -> words.get("refused", reason);
                    case Keeping.Kept _ -> "";
                })
                .orElse(""));
        refused.setVisible(why.isPresent());
        refused.setManaged(why.isPresent());
    }
}
