package dev.pharos.ui.shell.layer;

import dev.pharos.outcome.Failure;
import dev.pharos.ui.state.FailureText;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What went wrong with a server, in words, and as the machine said it.
public final class FailureDetails extends VBox {
    public FailureDetails(Failure failure) {
        getStyleClass().addAll("ph-popover", "ph-details");
        FailureText text = FailureText.of(failure);
        line(text.title(), "ph-heading");
        line(text.hint(), "ph-subtle");
        line(text.detail(), "ph-code");
    }

    private void line(String text, String style) {
        if (!text.isEmpty()) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().add(style);
            getChildren().add(label);
        }
    }
}
