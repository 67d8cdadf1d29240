package dev.pharos.ui.instance;

import dev.pharos.fleet.Health;
import dev.pharos.fleet.Instance;
import dev.pharos.fleet.Role;
import dev.pharos.series.Unit;
import dev.pharos.source.Alert;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import dev.pharos.ui.theme.Quantity;
import dev.pharos.ui.trouble.Condition;
import dev.pharos.ui.trouble.Conditions;
import dev.pharos.ui.trouble.Problem;
import dev.pharos.ui.trouble.ProblemKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the instance is and how it is: name, role, health, what fires, and the facts that matter.
final class InstanceHeader extends VBox {
    private static final int MOST_ALERTS = 6;

    private final InstanceWords words = new InstanceWords();
    private final Consumer<String> goTo;
    private final Label name = new Label();
    private final Label role = new Label();
    private final Badge health = new Badge(Status.UNKNOWN, "");
    private final HBox alerts = new HBox();
    private final Banner trouble = new Banner();
    private final FlowPane facts = new FlowPane();

    /// @param goTo where a click on another instance leads, by its key
    InstanceHeader(Consumer<String> goTo) {
        this.goTo = goTo;
        getStyleClass().add("instance-header");
        name.getStyleClass().add("ph-title");
        role.getStyleClass().add("instance-role");
        alerts.getStyleClass().add("instance-alerts");
        facts.getStyleClass().add("instance-facts");
        HBox line = new HBox(name, role, health, alerts);
        line.getStyleClass().add("instance-line");
        getChildren().addAll(line, trouble, facts);
        trouble.setVisible(false);
        trouble.setManaged(false);
    }

    void show(InstanceReading reading) {
        Instance instance = reading.instance();
        name.setText(instance.name());
        role.setText(words.role(instance.role()));
        role.setGraphic(new FontIcon(InstanceWords.sign(instance.role())));
        showCondition(reading.condition());
        showAlerts(reading.alerts());
        showTrouble(instance, reading.condition());
        facts.getChildren().setAll(facts(reading));
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

    private List<Node> facts(InstanceReading reading) {
        Instance instance = reading.instance();
        List<Node> all = new java.util.ArrayList<>();
        if (!instance.name().equals(instance.address())) {
            all.add(fact("fact.address", instance.address()));
        }
        all.add(fact("fact.version", or(instance.identity().version())));
        all.add(uptime(instance.uptime()));
        all.add(fact(
                "fact.node",
                reading.node() == null
                        ? or(instance.placement().node())
                        : reading.node().name()));
        if (instance.role() == Role.REPLICA) {
            all.add(master(reading));
            if (!reading.replicas().isEmpty()) {
                all.add(replicas(reading));
            }
        } else if (instance.role() == Role.MASTER) {
            all.add(replicas(reading));
        }
        all.add(fact(
                "fact.memory",
                instance.health().answers()
                        ? words.limit(
                                instance.memory().max(), instance.identity().evictionPolicy())
                        : Unit.ABSENT));
        all.add(fact("fact.clients", whole(instance.traffic().maxClients())));
        all.add(fact("fact.persistence", words.persistence(reading.details(), reading.time())));
        return all;
    }

    private Node master(InstanceReading reading) {
        Instance master = reading.master();
        var link = reading.instance().link();
        if (master != null) {
            return titled("fact.master", link(master, reading.conditions()));
        }
        return fact("fact.master", link == null ? Unit.ABSENT : link.masterAddress());
    }

    private Node replicas(InstanceReading reading) {
        List<Instance> replicas = reading.replicas();
        HBox links = new HBox();
        links.getStyleClass().add("instance-links");
        replicas.forEach(replica -> links.getChildren().add(link(replica, reading.conditions())));
        return replicas.isEmpty() ? fact("fact.replicas", noneSeen(reading)) : titled("fact.replicas", links);
    }

    /// No replica of it is in the fleet; it may have some that nothing scrapes.
    private String noneSeen(InstanceReading reading) {
        double connected = reading.details().get("redis_connected_slaves");
        return connected > 0 ? words.get("replicas.unseen", Unit.COUNT.format(connected)) : words.get("replicas.none");
    }

    private Hyperlink link(Instance other, Conditions conditions) {
        Condition condition = conditions.of(other);
        Hyperlink link = new Hyperlink(other.name());
        link.setGraphic(new StatusDot(condition.status()));
        link.setTooltip(new Tooltip(words.get("link.go", other.name(), condition.word())));
        link.setOnAction(_ -> goTo.accept(other.key()));
        return link;
    }

    private Node uptime(double seconds) {
        Node uptime = fact("fact.uptime", Double.isNaN(seconds) ? Unit.ABSENT : Quantity.seconds(seconds));
        uptime.getStyleClass().add("instance-uptime");
        return uptime;
    }

    private Node fact(String key, String value) {
        return titled(key, new Label(value));
    }

    private Node titled(String key, Node value) {
        Label title = new Label(words.get(key));
        title.getStyleClass().addAll("ph-small", "ph-muted");
        VBox fact = new VBox(title, value);
        fact.getStyleClass().add("instance-fact");
        return fact;
    }

    private static String or(String text) {
        return text.isEmpty() ? Unit.ABSENT : text;
    }

    private static String whole(double value) {
        return Double.isNaN(value) ? Unit.ABSENT : String.format(java.util.Locale.ROOT, "%,.0f", value);
    }
}
