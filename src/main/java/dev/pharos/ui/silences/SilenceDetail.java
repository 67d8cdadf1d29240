package dev.pharos.ui.silences;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.silence.SilenceStanding;
import dev.pharos.ui.silencing.MatcherChips;
import dev.pharos.ui.silencing.SilenceWords;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All that is known of one silence, and what can be done to it.
final class SilenceDetail extends VBox {
    /// As many alerts are named.
    private static final int NAMED = 50;

    private final SilencePhrases words;
    private final SilenceActions actions;
    private final Label when = Parts.text("");
    private @Nullable Told told;

    /// What is told: while it stays the same, so do the nodes.
    private record Told(
            Silence silence, Set<SilenceStanding.Warning> warnings, List<String> alerts, ZoneId zone, boolean busy) {}

    SilenceDetail(SilencePhrases words, SilenceActions actions) {
        super(12);
        this.words = words;
        this.actions = actions;
        getStyleClass().add("ph-silence-detail");
    }

    /// @param now  the present, in milliseconds since the epoch
    /// @param busy whether something is being done to it
    void show(SilenceStanding standing, ZoneId zone, long now, boolean busy) {
        when.setText(words.when(standing.silence(), now));
        Told next = new Told(
                standing.silence(),
                standing.warnings(),
                standing.alerts().stream().map(JoinedAlert::fingerprint).toList(),
                zone,
                busy);
        if (next.equals(told)) {
            return;
        }
        told = next;
        Silence silence = standing.silence();
        Node buttons = buttons(standing);
        buttons.setDisable(busy);
        getChildren().setAll(Parts.head(silence.comment(), words, actions), badges(standing));
        standing.warnings()
                .forEach(warning -> getChildren().add(Parts.text(words.tip(warning), "ph-small", "ph-warning")));
        getChildren().addAll(buttons, heading("matchers"));
        getChildren().addAll(MatcherChips.column(silence.matchers()), facts(silence, zone));
        alerts(standing);
    }

    private FlowPane badges(SilenceStanding standing) {
        Silence.State state = standing.silence().state();
        Badge is = new Badge(SilencePhrases.status(state), words.of(state));
        is.setTooltip(new Tooltip(words.tip(state)));
        FlowPane badges = new FlowPane(8, 4, is);
        standing.warnings().forEach(warning -> badges.getChildren().add(new Badge(Status.WARNING, words.of(warning))));
        return badges;
    }

    private Node buttons(SilenceStanding standing) {
        Silence silence = standing.silence();
        if (!standing.isOpen()) {
            Button again = Parts.button("again", "again", Feather.REFRESH_CW, words, "R");
            again.setOnAction(_ -> actions.again(silence));
            return again;
        }
        FlowPane all = Parts.ends(List.of(standing), words, actions);
        Button change = Parts.button("change", "change", Feather.EDIT_2, words, "E");
        change.setOnAction(_ -> actions.change(silence));
        all.getChildren().addFirst(change);
        return all;
    }

    private GridPane facts(Silence silence, ZoneId zone) {
        GridPane grid = new GridPane(12, 6);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(96);
        names.setPrefWidth(96);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        row(grid, "fact.author", Parts.text(silence.createdBy()));
        row(grid, "fact.from", Parts.text(SilenceWords.clock(silence.startsAt(), zone)));
        row(grid, "fact.until", new VBox(2, Parts.text(SilenceWords.clock(silence.endsAt(), zone)), when));
        row(grid, "fact.changed", Parts.text(SilenceWords.clock(silence.updatedAt(), zone)));
        row(grid, "fact.id", Parts.text(silence.id(), "ph-code", "ph-small"));
        return grid;
    }

    private void row(GridPane grid, String key, Node value) {
        Label name = Parts.text(words.get(key), "ph-small", "ph-muted");
        GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        grid.addRow(grid.getRowCount(), name, value);
    }

    private void alerts(SilenceStanding standing) {
        getChildren().add(heading("alerts." + standing.silence().state().name().toLowerCase(java.util.Locale.ROOT)));
        if (standing.alerts().isEmpty()) {
            getChildren().add(Parts.text(words.get("alerts.none"), "ph-muted"));
            return;
        }
        VBox list = new VBox(4);
        standing.alerts().stream().limit(NAMED).map(this::link).forEach(list.getChildren()::add);
        int more = standing.alerts().size() - NAMED;
        if (more > 0) {
            list.getChildren().add(Parts.text(words.get("alerts.more", more), "ph-small", "ph-muted"));
        }
        getChildren().add(list);
    }

    private Hyperlink link(JoinedAlert alert) {
        Hyperlink link = new Hyperlink(
                (alert.name() + " " + alert.subject()).strip(), new StatusDot(AlertStatus.of(alert.severity())));
        link.setTooltip(new Tooltip(words.get("alerts.open")));
        link.setOnAction(_ -> actions.open(alert.fingerprint()));
        return link;
    }

    private Label heading(String key) {
        return Parts.text(words.get(key), "ph-section");
    }
}
