package dev.pharos.ui.popup;

import dev.pharos.desktop.Popup;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a popup on the screen says: the dot of its urgency, title, text and buttons.
final class PopupContent {
    private static final double WIDTH = 320;
    private static final int MOST_LINES_HEIGHT = 120;

    private PopupContent() {}

    static Node of(Popup popup, Consumer<String> chosen) {
        Region dot = new Region();
        dot.getStyleClass().add("ph-dot");
        dot.pseudoClassStateChanged(PseudoClass.getPseudoClass(meaning(popup.urgency())), true);
        Label title = new Label(popup.title());
        title.getStyleClass().add("ph-heading");
        title.setWrapText(true);
        HBox head = new HBox(8, dot, title);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(8, head);
        all.setPrefWidth(WIDTH);
        all.setMaxWidth(WIDTH);
        if (!popup.body().isEmpty()) {
            Label body = new Label(popup.body());
            body.setWrapText(true);
            body.setMaxHeight(MOST_LINES_HEIGHT);
            all.getChildren().add(body);
        }
        if (!popup.buttons().isEmpty()) {
            all.getChildren().add(buttons(popup, chosen));
        }
        if (popup.isClickable()) {
            all.setCursor(Cursor.HAND);
            all.setOnMouseClicked(_ -> chosen.accept(Popup.CLICKED));
        }
        return all;
    }

    private static Node buttons(Popup popup, Consumer<String> chosen) {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_RIGHT);
        for (Popup.Action action : popup.buttons()) {
            Button button = new Button(action.label());
            button.setFocusTraversable(false);
            button.setOnAction(_ -> chosen.accept(action.id()));
            button.setOnMouseClicked(javafx.event.Event::consume);
            row.getChildren().add(button);
        }
        return row;
    }

    private static String meaning(Popup.Urgency urgency) {
        return switch (urgency) {
            case LOW -> "info";
            case NORMAL -> "warning";
            case CRITICAL -> "critical";
        };
    }
}
