package dev.pharos.ui.instance;

import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.source.Alert;
import dev.pharos.ui.instance.read.InstanceReading;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.trouble.Condition;
import dev.pharos.ui.trouble.Problem;
import dev.pharos.ui.trouble.ProblemKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the instance is and how it is: name, role, health, what fires, and the facts that matter.
final class InstanceHeader extends VBox {
    private static final int MOST_ALERTS = 6;

    private final InstanceWords words = new InstanceWords();
    private final Label name = new Label();
    private final Label role = new Label();
    private final Badge health = new Badge(Status.UNKNOWN, "");
    private final HBox alerts = new HBox();
    private final Banner trouble = new Banner();
    private final HeaderFacts facts;

    /// @param goTo where a click on another instance leads, by its key
    InstanceHeader(Consumer<String> goTo) {
        facts = new HeaderFacts(words, goTo);
        getStyleClass().add("instance-header");
        name.getStyleClass().add("ph-title");
        // A long name gives way to what it is and how it is.
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        role.setMinWidth(USE_PREF_SIZE);
        health.setMinWidth(USE_PREF_SIZE);
        role.getStyleClass().add("instance-role");
        alerts.getStyleClass().add("instance-alerts");
        HBox line = new HBox(name, role, health, alerts);
        line.getStyleClass().add("instance-line");
        getChildren().addAll(line, trouble, facts);
        trouble.setVisible(false);
        trouble.setManaged(false);
    }

    void show(InstanceReading reading) {
        Instance instance = reading.instance();
        name.setText(instance.name());
        name.setTooltip(new Tooltip(instance.name()));
        role.setText(words.role(instance.role()));
        role.setGraphic(new FontIcon(InstanceWords.sign(instance.role())));
        showCondition(reading.condition());
        showAlerts(reading.alerts());
        showTrouble(instance, reading.condition());
        facts.show(reading);
    }

    private void showCondition(Condition condition) {
        health.set(condition.status(), condition.word());
        String said = condition.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
        health.setTooltip(said.isEmpty() ? null : new Tooltip(said));
    }

    /// All that is wrong with the instance itself.
    private void showTrouble(Instance instance, Condition condition) {
        List<Problem> own = condition.own();
        trouble.setVisible(!own.isEmpty());
        trouble.setManaged(!own.isEmpty());
        if (!own.isEmpty()) {
            trouble.show(
                    own.getFirst().status(),
                    own.stream()
                            .map(problem -> said(problem, instance.health()))
                            .collect(Collectors.joining("\n")),
                    null);
        }
    }

    private String said(Problem problem, Health health) {
        if (problem.kind() != ProblemKind.of(health.state())) {
            return problem.text();
        }
        String text = words.explain(health.state());
        return health.detail().isEmpty() ? text : text + " (" + health.detail() + ")";
    }

    private void showAlerts(List<Alert> firing) {
        alerts.getChildren().clear();
        for (Alert alert : firing.subList(0, Math.min(MOST_ALERTS, firing.size()))) {
            Badge badge = new Badge(AlertStatus.of(alert), alert.name());
            String summary = alert.annotations().get("summary");
            badge.setTooltip(new Tooltip(
                    summary.isEmpty()
                            ? alert.labels().toString()
                            : summary + "\n" + alert.annotations().get("description")));
            alerts.getChildren().add(badge);
        }
        if (firing.size() > MOST_ALERTS) {
            Label more = new Label(words.get("alerts.more", firing.size() - MOST_ALERTS));
            more.getStyleClass().addAll("ph-small", "ph-muted");
            alerts.getChildren().add(more);
        }
    }
}
