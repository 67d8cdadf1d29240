package dev.pharos.ui.shell;

import dev.pharos.outcome.Failure;
import dev.pharos.series.TimeSelection;
import dev.pharos.series.Unit;
import dev.pharos.source.AlertRules;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.shell.health.Health;
import dev.pharos.ui.shell.time.TimeText;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// How the servers behind the window are. What went wrong opens by a press, never by itself.
final class StatusBar extends HBox {
    private final Messages words = Messages.of(StatusBar.class);
    private final WindowTime time;
    private final Consumer<Failure> details;
    private final HBox backends = new HBox();
    private final Label firing = new Label();
    private final Label series = new Label();
    private final Label refreshed = new Label();
    private long refreshedAt;

    /// @param details shows what went wrong
    StatusBar(WindowTime time, Consumer<Failure> details) {
        this.time = time;
        this.details = details;
        getStyleClass().add("ph-status-bar");
        backends.getStyleClass().add("ph-status-group");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        firing.getStyleClass().add("ph-firing");
        series.getStyleClass().add("ph-subtle");
        refreshed.getStyleClass().add("ph-subtle");
        refreshed.setId("refreshed");
        series.setTooltip(new Tooltip(words.get("status.series.hint")));
        getChildren().addAll(backends, firing, space, series, refreshed);
    }

    void show(Health health) {
        backends.getChildren().setAll(answers(health.backends()));
        for (int i = 0; i < backends.getChildren().size(); i++) {
            backends.getChildren().get(i).setId("backend-" + i);
        }
        firing.setText(health.firing()
                .map(alerts -> alerts.count() == 0 && alerts.rules() == AlertRules.Presence.NONE
                        ? words.get("status.noRules")
                        : words.get(isOfNow() ? "status.firing" : "status.firingNow", alerts.count()))
                .orElse(""));
        firing.setGraphic(health.firing()
                .filter(alerts -> alerts.count() > 0)
                .map(alerts -> new StatusDot(alerts.worst()))
                .orElse(null));
        series.setText(
                health.series().isPresent()
                        ? words.get(
                                "status.series",
                                Unit.COUNT.format(health.series().getAsDouble()))
                        : "");
        if (health.at() > 0) {
            // Of a paused window the server is asked how it is all the same; nothing else is.
            refreshedAt = Math.min(health.at(), time.momentProperty().get().clock());
            showTime();
        }
    }

    /// Shows in the zone of the window when it was refreshed last.
    void showTime() {
        if (refreshedAt > 0) {
            refreshed.setText(words.get(
                    "status.refreshed",
                    TimeText.at(refreshedAt, time.zoneProperty().get()).format(TimeText.CLOCK)));
        }
    }

    /// Whether the page is of the present as well; if not, it has to be said that this line is.
    private boolean isOfNow() {
        return !time.pausedProperty().get() && time.selectionProperty().get() instanceof TimeSelection.Last;
    }

    private List<Node> answers(List<Health.Answer> answers) {
        return answers.stream().map(this::answer).toList();
    }

    private Node answer(Health.Answer answer) {
        Failure failure = answer.failure();
        Button button = new Button(
                answer.title() + "  " + word(answer, failure),
                new StatusDot(failure == null ? Status.OK : Status.CRITICAL));
        button.getStyleClass().setAll("ph-backend");
        button.setFocusTraversable(failure != null);
        if (failure != null) {
            button.setTooltip(new Tooltip(FailureText.of(failure).title()));
            button.setOnAction(_ -> details.accept(failure));
        }
        return button;
    }

    private String word(Health.Answer answer, @Nullable Failure failure) {
        return failure == null
                ? Unit.MILLISECONDS.format((double) Math.max(1, answer.millis()))
                : words.get("status.noAnswer");
    }
}
