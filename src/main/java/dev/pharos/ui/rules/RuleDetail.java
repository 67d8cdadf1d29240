package dev.pharos.ui.rules;

import dev.pharos.alerts.Fingerprint;
import dev.pharos.alerts.rule.RuleKind;
import dev.pharos.alerts.rule.RuleReport;
import dev.pharos.alerts.rule.RuleTrouble;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import dev.pharos.source.Rule;
import dev.pharos.ui.alerts.rule.ExpressionBox;
import dev.pharos.ui.alerts.rule.Facts;
import dev.pharos.ui.alerts.runbook.RunbookSection;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.StatusDot;
import dev.pharos.ui.theme.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All that is known of one rule.
final class RuleDetail extends VBox {
    /// More would fill the page; the page of the alerts has them all.
    private static final int MOST_ALERTS = 20;

    private final RuleWords words;
    private final Actions actions;
    private final Label last = new Label();
    private final Label took = new Label();
    private @Nullable Told told;

    /// What can be done from here.
    interface Actions {
        /// @param fingerprint of an alert to be told about
        void open(String fingerprint);

        void close();
    }

    /// What is told: while it stays the same, so do the nodes.
    private record Told(
            String key, Rule.@Nullable State state, Set<RuleTrouble> troubles, String error, List<Labels> active) {
        static Told of(RuleReport report) {
            return new Told(
                    report.key(),
                    report.rule() instanceof Rule.Alerting alerting ? alerting.state() : null,
                    report.troubles(),
                    report.rule().evaluation().error(),
                    report.active().stream().map(Alert::labels).toList());
        }
    }

    RuleDetail(RuleWords words, Actions actions) {
        super(12);
        this.words = words;
        this.actions = actions;
        getStyleClass().add("ph-rule-detail");
    }

    /// @param now by the evaluator's clock, in milliseconds since the epoch
    void show(RuleReport report, long now) {
        last.setText(words.age(report.rule().evaluation().time(), now));
        took.setText(RuleWords.took(report.rule().evaluation().seconds()));
        Told next = Told.of(report);
        if (next.equals(told)) {
            return;
        }
        told = next;
        getChildren().setAll(head(report), badges(report));
        report.troubles().forEach(trouble -> getChildren().add(trouble(trouble, report, now)));
        getChildren()
                .addAll(heading("expression"), new ExpressionBox(report.rule().query()), facts(report));
        active(report);
        if (report.rule() instanceof Rule.Alerting) {
            RunbookSection.of(report.rule().name()).ifPresent(getChildren()::add);
        }
        section("labels", report.rule().labels());
        section("annotations", report.annotations());
    }

    private HBox head(RuleReport report) {
        Label name = new Label(report.rule().name());
        name.getStyleClass().add("ph-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("rule-close");
        close.getStyleClass().addAll("flat", "small");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setTooltip(new Tooltip(words.get("detail.close")));
        close.setAccessibleText(words.get("detail.close"));
        close.setOnAction(_ -> actions.close());
        HBox head = new HBox(8, name, close);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private FlowPane badges(RuleReport report) {
        FlowPane badges = new FlowPane(8, 4);
        badges.getChildren().add(new Badge(RuleWords.status(report.kind()), words.of(report.kind())));
        String severity = report.rule().labels().get("severity");
        if (!severity.isEmpty()) {
            badges.getChildren().add(new Badge(AlertStatus.of(severity), severity));
        }
        return badges;
    }

    private VBox trouble(RuleTrouble trouble, RuleReport report, long now) {
        Label title = wrapped(words.get("trouble." + trouble.name().toLowerCase(Locale.ROOT) + ".title"));
        title.setGraphic(new StatusDot(RuleWords.status(trouble)));
        title.getStyleClass().add("ph-trouble-title");
        Label why = wrapped(words.of(trouble, report, now));
        why.getStyleClass().add("ph-small");
        if (trouble == RuleTrouble.FAILED) {
            why.getStyleClass().add("ph-code");
        }
        VBox box = new VBox(4, title, why);
        box.getStyleClass().add("ph-trouble");
        RuleWords.status(trouble).mark(box);
        return box;
    }

    private Facts facts(RuleReport report) {
        Facts facts = new Facts();
        if (report.rule() instanceof Rule.Alerting alerting) {
            facts.add(words.get("detail.for"), length(alerting.holds()));
            if (alerting.keepsFiring().isPositive()) {
                facts.add(words.get("detail.keeps"), length(alerting.keepsFiring()));
            }
        }
        facts.add(words.get("detail.last"), last);
        facts.add(words.get("detail.took"), took);
        facts.add(words.get("detail.group"), report.group().name());
        if (report.group().intervalMillis() > 0) {
            facts.add(
                    words.get("detail.interval"),
                    length(Duration.ofMillis(report.group().intervalMillis())));
        }
        if (!report.group().file().isEmpty()) {
            facts.add(words.get("detail.file"), report.group().file());
        }
        return facts;
    }

    private String length(Duration length) {
        return length.isZero() ? words.get("detail.atOnce") : Quantity.duration(length);
    }

    private void active(RuleReport report) {
        if (!(report.rule() instanceof Rule.Alerting)) {
            return;
        }
        VBox box = new VBox(4, heading("active"));
        if (report.active().isEmpty()) {
            Label none = wrapped(words.get("detail.active.none"));
            none.getStyleClass().add("ph-muted");
            box.getChildren().add(none);
        }
        report.active().stream()
                .limit(MOST_ALERTS)
                .forEach(alert -> box.getChildren().add(link(alert)));
        int more = report.active().size() - MOST_ALERTS;
        if (more > 0) {
            Label rest = wrapped(words.get("detail.active.more", more));
            rest.getStyleClass().addAll("ph-small", "ph-muted");
            box.getChildren().add(rest);
        }
        getChildren().add(box);
    }

    private Hyperlink link(Alert alert) {
        String labels = alert.labels().without("alertname", "severity").matchers();
        boolean firing = alert.state() == Alert.State.FIRING;
        Hyperlink link = new Hyperlink(
                labels.isEmpty() ? alert.name() : labels,
                new StatusDot(RuleWords.status(firing ? RuleKind.FIRING : RuleKind.PENDING)));
        link.getStyleClass().add("ph-rule-alert");
        link.setWrapText(true);
        link.setTooltip(new Tooltip(words.get(firing ? "detail.active.firing" : "detail.active.pending")));
        link.setOnAction(_ -> actions.open(Fingerprint.of(alert.labels())));
        return link;
    }

    private void section(String key, Labels labels) {
        if (!labels.isEmpty()) {
            getChildren().addAll(heading(key), Facts.of(labels));
        }
    }

    private Label heading(String key) {
        Label heading = new Label(words.get("detail." + key));
        heading.getStyleClass().add("ph-section");
        return heading;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
