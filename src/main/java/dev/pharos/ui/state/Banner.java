package dev.pharos.ui.state;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line across what it speaks of, quiet, never in the way: a sign, a sentence and, where there is one, what to do.
public final class Banner extends HBox {
    private final FontIcon icon = new FontIcon();
    private final Label text = new Label();
    private final Button action = new Button();

    public Banner() {
        getStyleClass().add("ph-banner");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        text.setWrapText(true);
        action.getStyleClass().addAll("flat", "small");
        // Long words wrap; what can be done about them stays readable.
        action.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(icon, text, space, action);
        show(Status.INFO, "", null);
    }

    /// What it says from now on.
    public void show(Status status, String words, @Nullable Action next) {
        status.mark(this);
        icon.setIconCode(status.icon());
        text.setText(words);
        action.setVisible(next != null);
        action.setManaged(next != null);
        if (next != null) {
            action.setText(next.name());
            action.setOnAction(_ -> next.run().run());
        }
    }
}
