package dev.pharos.ui.alerts.rule;

import dev.pharos.ui.theme.Messages;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An expression as it is written, to be read and taken along.
public final class ExpressionBox extends HBox {
    public ExpressionBox(String expression) {
        super(8);
        Messages words = Messages.of(ExpressionBox.class);
        getStyleClass().add("ph-expression");
        getStylesheets()
                .add(Objects.requireNonNull(ExpressionBox.class.getResource("rule.css"))
                        .toExternalForm());
        setAlignment(Pos.TOP_LEFT);
        Label text = new Label(expression.strip());
        text.getStyleClass().addAll("ph-code", "ph-small");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button copy = new Button("", new FontIcon(Feather.COPY));
        copy.setId("copy-expression");
        copy.getStyleClass().addAll("flat", "small");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setTooltip(new Tooltip(words.get("expression.copy")));
        copy.setAccessibleText(words.get("expression.copy"));
        copy.setOnAction(_ -> copied(expression));
        getChildren().addAll(text, copy);
    }

    static void copied(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
