package dev.pharos.ui.environment.form;

import dev.pharos.settings.secret.Protection;
import dev.pharos.ui.environment.AuthKind;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Field;
import dev.pharos.ui.fx.Choice;
import dev.pharos.ui.fx.Keyboard;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What few environments need: credentials, certificates, headers, a proxy; and where the secrets among them go.
final class AccessForm extends VBox {
    private final Messages words = Messages.of(AccessForm.class);
    private final EnvironmentViewModel model;
    private final VBox credentials = new VBox();
    private final Node basic;
    private final Node bearer;
    private final Label protection = new Label("", new FontIcon(Feather.LOCK));

    AccessForm(EnvironmentViewModel model) {
        this.model = model;
        basic = pair(FieldBox.of(model, Field.USER), FieldBox.of(model, Field.PASSWORD));
        bearer = FieldBox.of(model, Field.TOKEN);
        getStyleClass().add("ph-form");
        protection.getStyleClass().add("ph-form-note");
        protection.setWrapText(true);
        protection.setMinHeight(Region.USE_PREF_SIZE);
        credentials.getStyleClass().add("ph-form-lines");
        getChildren()
                .addAll(
                        heading("auth"),
                        kinds(),
                        credentials,
                        heading("tls"),
                        FieldBox.file(model, Field.AUTHORITY),
                        FieldBox.file(model, Field.CERTIFICATE),
                        pair(FieldBox.file(model, Field.KEY), FieldBox.of(model, Field.KEY_PASSWORD)),
                        heading("headers"),
                        new HeaderForm(model),
                        heading("proxy"),
                        FieldBox.of(model, Field.PROXY),
                        pair(FieldBox.of(model, Field.PROXY_USER), FieldBox.of(model, Field.PROXY_PASSWORD)),
                        protection);
        model.protectionProperty().subscribe(this::show);
        model.fields().authProperty().subscribe(this::show);
        model.findProtection();
    }

    private void show(Optional<Protection> by) {
        protection.setText(
                by.map(each -> words.get("protection." + each.name())).orElse(words.get("protection")));
    }

    private void show(AuthKind kind) {
        switch (kind) {
            case NONE -> credentials.getChildren().clear();
            case BASIC -> credentials.getChildren().setAll(basic);
            case BEARER -> credentials.getChildren().setAll(bearer);
        }
        credentials.setManaged(kind != AuthKind.NONE);
    }

    private Node kinds() {
        Choice<AuthKind> choice = new Choice<>(
                "auth",
                List.of(AuthKind.values()),
                kind -> words.get("auth." + kind.name()),
                model.fields().authProperty()::set);
        model.fields().authProperty().subscribe(choice::show);
        return choice;
    }

    /// Puts the keyboard on the field where that is given; credentials begin with a user and a password unless
    /// something else was chosen.
    void give(AccessPart part) {
        if (part == AccessPart.CREDENTIALS && model.fields().authProperty().get() == AuthKind.NONE) {
            model.fields().authProperty().set(AuthKind.BASIC);
        }
        Node field = lookup(
                switch (part) {
                    case CREDENTIALS -> credentialField();
                    case AUTHORITY -> "#field-authority";
                    case CERTIFICATE -> "#field-certificate";
                    case PROXY -> "#field-proxy";
                    case ANY -> "#auth-" + model.fields().authProperty().get();
                });
        if (field != null) {
            Keyboard.to(field);
        }
    }

    /// The first that is still empty, or else the secret, which is what is wrong more often.
    private String credentialField() {
        return switch (model.fields().authProperty().get()) {
            case BEARER -> "#field-token";
            case BASIC, NONE -> model.fields().text(Field.USER).get().isBlank() ? "#field-user" : "#field-password";
        };
    }

    private Label heading(String key) {
        Label label = new Label(words.get("part." + key));
        label.getStyleClass().addAll("ph-section", "ph-form-part");
        return label;
    }

    static HBox pair(Node left, Node right) {
        HBox pair = new HBox(left, right);
        pair.getStyleClass().add("ph-form-pair");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return pair;
    }
}
