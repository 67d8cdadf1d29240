package dev.pharos.ui.alerts;

import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.Grouping;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of the list: an alert with what it is about and since when, or the name of a group.
final class AlertCell extends ListCell<AlertLine> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final AlertWords words;
    private final LongSupplier now;
    private final StatusDot dot = new StatusDot(Status.UNKNOWN);
    private final Label name = label("ph-alert-name");
    private final Label subject = label("ph-subtle");
    private final Label summary = label("ph-small", "ph-muted");
    private final Badge state = new Badge(Status.UNKNOWN, "");
    private final Label since = label("ph-small", "ph-muted");
    private final HBox row;
    private final Label heading = label("ph-alert-group");
    private final Label count = label("ph-small", "ph-muted");
    private final HBox group = new HBox(8, heading, count);

    /// @param now the time that ages are reckoned from, in milliseconds since the epoch
    AlertCell(AlertWords words, LongSupplier now) {
        this.words = words;
        this.now = now;
        name.setMinWidth(USE_PREF_SIZE);
        HBox title = new HBox(8, name, subject);
        title.setAlignment(Pos.BASELINE_LEFT);
        VBox middle = new VBox(2, title, summary);
        middle.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        state.setMinWidth(USE_PREF_SIZE);
        since.setMinWidth(72);
        since.setAlignment(Pos.CENTER_RIGHT);
        row = new HBox(12, dot, middle, state, since);
        row.setAlignment(Pos.CENTER_LEFT);
        group.setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("ph-alert");
        // As wide as the list: what is longer is cut.
        setPrefWidth(0);
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }

    @Override
    protected void updateItem(@Nullable AlertLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(GROUP, !empty && line instanceof AlertLine.Heading);
        switch (empty ? null : line) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case AlertLine.Heading(Grouping.Group of) -> {
                heading.setText(words.of(of));
                count.setText(Integer.toString(of.alerts().size()));
                setGraphic(group);
                setAccessibleText(heading.getText() + ", " + count.getText());
            }
            case AlertLine.Row(JoinedAlert alert, var _) -> {
                show(alert);
                setGraphic(row);
            }
        }
    }

    private void show(JoinedAlert alert) {
        dot.set(AlertStatus.of(alert.severity()));
        name.setText(alert.name());
        subject.setText(AlertWords.subject(alert));
        summary.setText(alert.summary());
        summary.setVisible(!alert.summary().isEmpty());
        summary.setManaged(!alert.summary().isEmpty());
        // Most fire: only what does not is told apart.
        boolean quiet = alert.state() != AlertState.FIRING;
        state.set(AlertWords.status(alert.state()), words.of(alert.state()));
        state.setVisible(quiet);
        state.setManaged(quiet);
        since.setText(words.since(alert.startsAt(), now.getAsLong()));
        setAccessibleText(Stream.of(
                        alert.labels().get("severity"),
                        alert.name(),
                        AlertWords.subject(alert),
                        words.of(alert.state()),
                        alert.summary(),
                        since.getText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }
}
