package dev.pharos.ui.silences;

import dev.pharos.alerts.silence.SilenceStanding;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What tells about one silence and what tells about several are made of.
final class Parts {
    private static final List<String> KEYS = List.of("1", "4", "D");

    private Parts() {}

    static Label text(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A title and what puts it away.
    static HBox head(String title, SilencePhrases words, SilenceActions actions) {
        Label name = text(title, "ph-heading");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "small");
        close.setTooltip(new Tooltip(words.get("close")));
        close.setAccessibleText(words.get("close"));
        close.setOnAction(_ -> actions.close());
        HBox head = new HBox(8, name, close);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    /// Those that make them longer, and the one that ends them.
    static FlowPane ends(List<SilenceStanding> open, SilencePhrases words, SilenceActions actions) {
        FlowPane buttons = new FlowPane(8, 8);
        for (int i = 0; i < SilenceActions.LONGER.size(); i++) {
            Duration more = SilenceActions.LONGER.get(i);
            Button longer = button("longer." + i, "extend-" + i, Feather.CLOCK, words, KEYS.get(i));
            longer.setOnAction(_ -> actions.extend(open, more));
            buttons.getChildren().add(longer);
        }
        Button end = button("expire", "expire", Feather.BELL, words, "X");
        end.setOnAction(_ -> actions.expire(open));
        buttons.getChildren().add(end);
        return buttons;
    }

    /// @param id  behind `silence-`
    /// @param key that does the same
    static Button button(String text, String id, Feather icon, SilencePhrases words, String key) {
        Button button = new Button(words.get(text), new FontIcon(icon));
        button.setId("silence-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.get(text + ".tip") + " (" + key + ")"));
        return button;
    }

    static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
