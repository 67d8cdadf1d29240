package dev.pharos.ui.alerts.rule;

import dev.pharos.series.Labels;
import dev.pharos.ui.theme.Messages;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Names and what belongs to them, below each other.
public final class Facts extends GridPane {
    private static final double NAMES = 96;

    public Facts() {
        super(12, 6);
        getStylesheets()
                .add(Objects.requireNonNull(Facts.class.getResource("rule.css")).toExternalForm());
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(NAMES);
        names.setPrefWidth(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    /// Labels, each of which is copied by a click.
    public static Facts of(Labels labels) {
        Facts facts = new Facts();
        Messages words = Messages.of(Facts.class);
        labels.forEach((name, value) -> {
            Label text = facts.add(name, value);
            text.getStyleClass().add("ph-copied");
            text.setTooltip(new Tooltip(words.get("copy")));
            text.setOnMouseClicked(_ -> ExpressionBox.copied(value));
        });
        return facts;
    }

    /// @return what says the value
    public Label add(String name, String value) {
        Label text = wrapped(value);
        add(name, text);
        return text;
    }

    public void add(String name, Node value) {
        Label label = wrapped(name);
        label.getStyleClass().addAll("ph-small", "ph-muted");
        addRow(getRowCount(), label, value);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
