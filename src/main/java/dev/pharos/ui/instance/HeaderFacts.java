package dev.pharos.ui.instance;

import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.Role;
import dev.pharos.series.Unit;
import dev.pharos.ui.instance.read.InstanceReading;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import dev.pharos.ui.theme.Quantity;
import dev.pharos.ui.trouble.Condition;
import dev.pharos.ui.trouble.Conditions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The facts about an instance that matter, each under its name. A refresh that changes only what they say changes
/// it in place: a link that has the keyboard keeps it.
final class HeaderFacts extends FlowPane {
    private static final String UPTIME = "fact.uptime";

    /// An address may be longer than a window is wide.
    private static final double WIDEST = 340;

    private sealed interface Fact {
        /// Of its name in the texts.
        String key();

        record Text(String key, String value) implements Fact {}

        record Links(String key, List<Link> to) implements Fact {}
    }

    private record Link(String instance, String name, Status status, String word) {
        static Link to(Instance other, Conditions conditions) {
            Condition condition = conditions.of(other);
            return new Link(other.key(), other.name(), condition.status(), condition.word());
        }
    }

    private final InstanceWords words;
    private final Consumer<String> goTo;
    private final List<Label> values = new ArrayList<>();
    private List<Fact> shown = List.of();

    /// @param goTo where a click on another instance leads, by its key
    HeaderFacts(InstanceWords words, Consumer<String> goTo) {
        this.words = words;
        this.goTo = goTo;
        getStyleClass().add("instance-facts");
    }

    void show(InstanceReading reading) {
        List<Fact> next = facts(reading);
        if (!shape(next).equals(shape(shown))) {
            values.clear();
            getChildren().setAll(next.stream().map(this::node).toList());
        }
        shown = next;
        List<String> texts = next.stream()
                .filter(Fact.Text.class::isInstance)
                .map(fact -> ((Fact.Text) fact).value())
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            values.get(i).setText(texts.get(i));
        }
    }

    /// The same without what is changed in place.
    private static List<Fact> shape(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact instanceof Fact.Text(String key, String _) ? new Fact.Text(key, "") : fact)
                .toList();
    }

    private List<Fact> facts(InstanceReading reading) {
        Instance instance = reading.instance();
        List<Fact> all = new ArrayList<>();
        if (!instance.name().equals(instance.address())) {
            all.add(new Fact.Text("fact.address", instance.address()));
        }
        all.add(new Fact.Text("fact.version", or(instance.identity().version())));
        all.add(new Fact.Text(
                UPTIME, Double.isNaN(instance.uptime()) ? Unit.ABSENT : Quantity.seconds(instance.uptime())));
        all.add(new Fact.Text("fact.node", node(reading)));
        if (instance.role() == Role.REPLICA) {
            all.add(master(reading));
        }
        if (instance.role() == Role.MASTER
                || (instance.role() == Role.REPLICA && !reading.replicas().isEmpty())) {
            all.add(replicas(reading));
        }
        all.add(new Fact.Text(
                "fact.memory",
                instance.health().answers()
                        ? words.limit(
                                instance.memory().max(), instance.identity().evictionPolicy())
                        : Unit.ABSENT));
        all.add(new Fact.Text("fact.clients", whole(instance.traffic().maxClients())));
        all.add(new Fact.Text("fact.persistence", words.persistence(reading.details(), reading.time())));
        return all;
    }

    private String node(InstanceReading reading) {
        dev.pharos.fleet.Node node = reading.node();
        if (node == null) {
            return or(reading.instance().placement().node());
        }
        return node.state() == dev.pharos.fleet.Node.State.DOWN ? words.get("node.silent", node.name()) : node.name();
    }

    private static Fact master(InstanceReading reading) {
        Instance master = reading.master();
        var link = reading.instance().link();
        return master != null
                ? new Fact.Links("fact.master", List.of(Link.to(master, reading.conditions())))
                : new Fact.Text("fact.master", link == null ? Unit.ABSENT : link.masterAddress());
    }

    private Fact replicas(InstanceReading reading) {
        return reading.replicas().isEmpty()
                ? new Fact.Text("fact.replicas", noneSeen(reading))
                : new Fact.Links(
                        "fact.replicas",
                        reading.replicas().stream()
                                .map(replica -> Link.to(replica, reading.conditions()))
                                .toList());
    }

    /// No replica of it is in the fleet; it may have some that nothing scrapes.
    private String noneSeen(InstanceReading reading) {
        double connected = reading.details().get("redis_connected_slaves");
        return connected > 0 ? words.get("replicas.unseen", Unit.COUNT.format(connected)) : words.get("replicas.none");
    }

    private Node node(Fact fact) {
        Label title = new Label(words.get(fact.key()));
        title.getStyleClass().addAll("ph-small", "ph-muted");
        VBox node = new VBox(title, value(fact));
        node.getStyleClass().add("instance-fact");
        if (fact.key().equals(UPTIME)) {
            node.getStyleClass().add("instance-uptime");
        }
        return node;
    }

    private Node value(Fact fact) {
        return switch (fact) {
            case Fact.Text _ -> {
                Label value = new Label();
                value.setMaxWidth(WIDEST);
                value.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                value.tooltipProperty()
                        .bind(Bindings.createObjectBinding(() -> new Tooltip(value.getText()), value.textProperty()));
                values.add(value);
                yield value;
            }
            case Fact.Links(String _, List<Link> to) -> {
                HBox links = new HBox();
                links.getStyleClass().add("instance-links");
                to.forEach(other -> links.getChildren().add(hyperlink(other)));
                yield links;
            }
        };
    }

    private Hyperlink hyperlink(Link to) {
        Hyperlink link = new Hyperlink(to.name());
        link.setMaxWidth(WIDEST);
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        link.setGraphic(new StatusDot(to.status()));
        link.setTooltip(new Tooltip(words.get("link.go", to.name(), to.word())));
        link.setOnAction(_ -> goTo.accept(to.instance()));
        return link;
    }

    private static String or(String text) {
        return text.isEmpty() ? Unit.ABSENT : text;
    }

    private static String whole(double value) {
        return Double.isNaN(value) ? Unit.ABSENT : String.format(java.util.Locale.ROOT, "%,.0f", value);
    }
}
