package dev.pharos.ui.alerts;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.acknowledge.Acknowledgement;
import dev.pharos.series.Labels;
import dev.pharos.ui.alerts.route.RouteSection;
import dev.pharos.ui.alerts.rule.RuleSection;
import dev.pharos.ui.alerts.runbook.RunbookSection;
import dev.pharos.ui.link.WebAddress;
import dev.pharos.ui.link.WebLink;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.AlertText;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.ShownText;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All that is known of one alert.
final class AlertDetail extends VBox {
    private final AlertWords words;

    /// What can be done about it.
    interface Actions {
        void silence(JoinedAlert alert);

        /// Says that somebody looks after it.
        ///
        /// @param failed what to do where that could not be said
        void acknowledge(JoinedAlert alert, Runnable failed);

        /// @param failed what to do where it could not be ended
        void expire(Silence silence, Runnable failed);

        /// Goes to a silence, among the others.
        void open(Silence silence);

        /// Goes to the instance that it is about.
        void open(String instance);

        void close();
    }

    private final Actions actions;
    private final RuleSection rule;
    private final RouteSection route;
    private @Nullable Told told;

    /// What is told: while it stays the same, so do the nodes.
    private record Told(
            Labels labels,
            Labels annotations,
            AlertState state,
            long startsAt,
            List<String> receivers,
            List<Silence> silences,
            List<Integer> kept,
            ZoneId zone,
            boolean past) {
        static Told of(JoinedAlert alert, AlertBoard board, ZoneId zone) {
            HeldAlert held = alert.held();
            List<Silence> silences = held == null
                    ? List.of()
                    : held.silencedBy().stream()
                            .flatMap(id -> board.silence(id).stream())
                            .toList();
            return new Told(
                    alert.labels(),
                    alert.annotations(),
                    alert.state(),
                    alert.startsAt(),
                    held == null ? List.of() : held.receivers(),
                    silences,
                    silences.stream().map(silence -> kept(silence, board)).toList(),
                    zone,
                    board.past());
        }

        /// How many alerts a silence keeps quiet.
        private static int kept(Silence silence, AlertBoard board) {
            return (int) board.alerts().stream()
                    .filter(alert -> alert.state() == AlertState.SILENCED && silence.matches(alert.labels()))
                    .count();
        }
    }

    AlertDetail(AlertWords words, Actions actions, RuleSection rule, RouteSection route) {
        super(12);
        this.words = words;
        this.actions = actions;
        this.rule = rule;
        this.route = route;
        getStyleClass().add("ph-alert-detail");
    }

    /// @param board that it is on
    void show(JoinedAlert alert, AlertBoard board, ZoneId zone) {
        if (!alert.isOwn()) {
            rule.show(alert);
            route.show(alert, board);
        }
        Told next = Told.of(alert, board, zone);
        if (next.equals(told)) {
            return;
        }
        told = next;
        getChildren().setAll(head(alert), badges(alert));
        if (!AlertText.summary(alert).isEmpty()) {
            getChildren().add(text(AlertText.summary(alert)));
        }
        getChildren().add(buttons(alert, board.past()));
        getChildren().add(facts(alert, zone));
        HeldAlert held = alert.held();
        if (held != null) {
            for (int i = 0; i < next.silences().size(); i++) {
                getChildren().add(silenced(next.silences().get(i), next.kept().get(i), zone));
            }
        }
        if (alert.isOwn()) {
            getChildren().add(text(words.get("detail.own")));
        } else {
            getChildren().addAll(route, rule);
        }
        RunbookSection.of(alert.name()).ifPresent(getChildren()::add);
        section("labels", alert.labels());
        section("annotations", alert.annotations());
    }

    private HBox head(JoinedAlert alert) {
        Label name = new Label(ShownText.of(alert.name()));
        name.getStyleClass().add("ph-title");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "small");
        close.setTooltip(new Tooltip(words.get("detail.close")));
        close.setAccessibleText(words.get("detail.close"));
        close.setOnAction(_ -> actions.close());
        HBox head = new HBox(8, name, close);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private FlowPane badges(JoinedAlert alert) {
        String severity = alert.labels().get("severity");
        FlowPane badges = new FlowPane(8, 4);
        badges.getChildren()
                .addAll(
                        new Badge(
                                AlertStatus.of(alert.severity()),
                                severity.isEmpty() ? words.get("severity.none") : ShownText.of(severity)),
                        new Badge(AlertWords.status(alert.state()), words.of(alert.state())));
        return badges;
    }

    private FlowPane buttons(JoinedAlert alert, boolean past) {
        Button silence = new Button(words.get("detail.silence"), new FontIcon(Feather.BELL_OFF));
        silence.setId("detail-silence");
        silence.setOnAction(_ -> actions.silence(alert));
        // What is silenced is what is on, not what was; what Pharos raises itself no router would keep quiet.
        silence.setDisable(past || alert.isOwn());
        FlowPane buttons = new FlowPane(8, 8, silence, acknowledge(alert, past));
        buttons.setAlignment(Pos.CENTER_LEFT);
        String instance = AlertWords.redis(alert);
        if (!instance.isEmpty()) {
            Button open = new Button(words.get("detail.open"), new FontIcon(Feather.ARROW_RIGHT));
            open.getStyleClass().add("flat");
            open.setTooltip(new Tooltip(instance));
            open.setOnAction(_ -> actions.open(instance));
            buttons.getChildren().add(open);
        }
        return buttons;
    }

    /// Of what fires and a router knows; what is acknowledged is silenced, and says so below.
    private Button acknowledge(JoinedAlert alert, boolean past) {
        Button button = new Button(words.get("detail.acknowledge"), new FontIcon(Feather.CHECK));
        button.setId("detail-acknowledge");
        button.setTooltip(new Tooltip(words.get("detail.acknowledge.tip")));
        button.setDisable(past || alert.isOwn() || alert.state() != AlertState.FIRING);
        button.setOnAction(_ -> {
            button.setDisable(true);
            actions.acknowledge(alert, () -> button.setDisable(false));
        });
        return button;
    }

    /// As its button does; false where it can't be done.
    boolean acknowledge() {
        if (!(lookup("#detail-acknowledge") instanceof Button button) || button.isDisabled()) {
            return false;
        }
        button.fire();
        return true;
    }

    private GridPane facts(JoinedAlert alert, ZoneId zone) {
        GridPane grid = grid();
        if (alert.startsAt() > 0) {
            row(grid, words.get("detail.since"), text(AlertWords.clock(alert.startsAt(), zone)));
        }
        HeldAlert held = alert.held();
        if (!alert.isOwn()) {
            row(
                    grid,
                    words.get("detail.receivers"),
                    text(held == null ? words.get("detail.receivers.none") : String.join(", ", held.receivers())));
        }
        return grid;
    }

    /// @param kept how many alerts it keeps quiet
    private VBox silenced(Silence silence, int kept, ZoneId zone) {
        Label why = text(silence.comment());
        Label who =
                text(words.get("detail.silenced.by", silence.createdBy(), AlertWords.clock(silence.endsAt(), zone)));
        who.getStyleClass().addAll("ph-small", "ph-subtle");
        Label what = text(silence.matchers().stream().map(Matcher::toString).collect(Collectors.joining("\n")));
        what.getStyleClass().addAll("ph-small", "ph-code");
        Label count = text(words.get("detail.silenced.count", kept));
        count.getStyleClass().addAll("ph-small", "ph-subtle");
        Button open = new Button(words.get("detail.silence.open"), new FontIcon(Feather.ARROW_RIGHT));
        open.getStyleClass().addAll("flat", "small");
        open.setOnAction(_ -> actions.open(silence));
        HBox buttons = new HBox(8, ending(silence, kept), open);
        VBox box = new VBox(
                4,
                heading(words.get(Acknowledgement.is(silence) ? "detail.acknowledged" : "detail.silenced")),
                why,
                who,
                what,
                count,
                buttons);
        box.getStyleClass().add("ph-alert-quiet");
        return box;
    }

    /// Where other alerts would be heard again as well, it asks once more.
    private Button ending(Silence silence, int kept) {
        Button end = new Button(words.get("detail.expire"), new FontIcon(Feather.BELL));
        end.getStyleClass().add("small");
        boolean[] sure = {kept <= 1};
        end.setOnAction(_ -> {
            if (sure[0]) {
                end.setDisable(true);
                actions.expire(silence, () -> end.setDisable(false));
            } else {
                sure[0] = true;
                end.setText(words.get("detail.expire.sure", kept));
            }
        });
        return end;
    }

    private void section(String key, Labels labels) {
        if (labels.isEmpty()) {
            return;
        }
        GridPane grid = grid();
        labels.forEach((name, value) -> row(grid, name, value(value)));
        getChildren().addAll(heading(words.get("detail." + key)), grid);
    }

    /// Copied by a click; addresses in it are links below, one that is nothing else is a link itself.
    private Node value(String value) {
        return WebAddress.of(value).<Node>map(WebLink::new).orElseGet(() -> {
            List<WebAddress> addresses = WebAddress.in(value);
            if (addresses.isEmpty()) {
                return copied(value);
            }
            VBox both = new VBox(2, copied(value));
            addresses.forEach(address -> both.getChildren().add(new WebLink(address)));
            return both;
        });
    }

    private Label copied(String value) {
        Label text = text(value);
        text.getStyleClass().addAll("ph-alert-value");
        text.setTooltip(new Tooltip(words.get("detail.copy")));
        text.setOnMouseClicked(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(value);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return text;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(12, 6);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(96);
        names.setPrefWidth(96);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        return grid;
    }

    private static void row(GridPane grid, String name, Node value) {
        Label label = text(name);
        label.getStyleClass().addAll("ph-small", "ph-muted");
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("ph-section");
        return label;
    }

    private static Label text(String words) {
        Label label = new Label(ShownText.of(words));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
