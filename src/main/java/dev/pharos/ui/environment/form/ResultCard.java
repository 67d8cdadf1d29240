package dev.pharos.ui.environment.form;

import dev.pharos.source.live.ProbeResult;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.TestState;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a test is doing or found, where it was asked for: nothing until then.
public final class ResultCard extends VBox {
    private final Messages words = Messages.of(ResultCard.class);
    private final EnvironmentViewModel model;
    private final Consumer<AccessPart> giveAccess;

    /// @param giveAccess shows where credentials and certificates are given
    public ResultCard(EnvironmentViewModel model, Consumer<AccessPart> giveAccess) {
        this.model = model;
        this.giveAccess = giveAccess;
        setId("result");
        getStyleClass().add("ph-result");
        model.testProperty().subscribe(this::show);
    }

    private void show(TestState state) {
        setManaged(!(state instanceof TestState.Untested));
        setVisible(isManaged());
        switch (state) {
            case TestState.Untested() -> getChildren().clear();
            case TestState.Running(String address) -> {
                Status.UNKNOWN.mark(this);
                getChildren().setAll(running(address));
            }
            case TestState.Done(ProbeResult result) -> show(ResultText.of(result));
        }
    }

    private Node running(String address) {
        ProgressIndicator sign = new ProgressIndicator();
        sign.getStyleClass().add("ph-result-progress");
        Label text = text(words.get("test.running", address), "ph-text");
        Button cancel = new Button(words.get("cancel"));
        cancel.setId("cancel-test");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.getStyleClass().add("small");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> model.cancel());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(sign, text, space, cancel);
        line.getStyleClass().add("ph-result-running");
        return line;
    }

    private void show(ResultText result) {
        result.status().mark(this);
        FontIcon sign = new FontIcon(result.status().icon());
        sign.getStyleClass().add("ph-" + result.status().token());
        VBox texts = new VBox(text(result.title(), "ph-text", "ph-strong"));
        texts.getStyleClass().add("ph-result-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        if (!result.hint().isEmpty()) {
            texts.getChildren().add(text(result.hint(), "ph-subtle"));
        }
        if (!result.detail().isEmpty()) {
            texts.getChildren().add(text(result.detail(), "ph-muted", "ph-small", "ph-code"));
        }
        switch (result.wayOn()) {
            case ResultText.WayOn.None() -> {}
            case ResultText.WayOn.UseAddress(String address) ->
                texts.getChildren().add(button(words.get("result.use", address), () -> model.use(address)));
            case ResultText.WayOn.GiveAccess(String name, AccessPart part) ->
                texts.getChildren().add(button(name, () -> giveAccess.accept(part)));
        }
        HBox line = new HBox(sign, texts);
        line.getStyleClass().add("ph-result-line");
        getChildren().setAll(line);
    }

    private static Button button(String name, Runnable deed) {
        Button button = new Button(name);
        button.setId("way-on");
        button.getStyleClass().add("small");
        button.setOnAction(_ -> deed.run());
        VBox.setMargin(button, new javafx.geometry.Insets(8, 0, 0, 0));
        return button;
    }

    private static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
