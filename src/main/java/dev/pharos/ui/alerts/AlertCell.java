package dev.pharos.ui.alerts;

import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.Grouping;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.AlertText;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.ShownText;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

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
    private final Button quiet = new Button("", new FontIcon(Feather.BELL_OFF));
    private final HBox group = new HBox(8, heading, count, quiet);

    /// @param now   the time that ages are reckoned from, in milliseconds since the epoch
    /// @param quiet begins a silence of a group
    AlertCell(AlertWords words, LongSupplier now, Consumer<Grouping.Group> quiet) {
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
        group.setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(USE_PREF_SIZE);
        this.quiet.getStyleClass().addAll("flat", "small");
        this.quiet.setTooltip(new Tooltip(words.get("group.silence")));
        this.quiet.setAccessibleText(words.get("group.silence"));
        this.quiet.setFocusTraversable(false);
        this.quiet.setOnAction(_ -> {
            if (getItem() instanceof AlertLine.Heading(Grouping.Group of)) {
                quiet.accept(of);
            }
        });
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
                heading.setText(ShownText.of(words.of(of)));
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
        name.setText(ShownText.of(alert.name()));
        subject.setText(ShownText.of(AlertWords.subject(alert)));
        summary.setText(AlertText.summary(alert));
        summary.setVisible(!AlertText.summary(alert).isEmpty());
        summary.setManaged(!AlertText.summary(alert).isEmpty());
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
                        AlertText.summary(alert),
                        since.getText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }
}
