package dev.pharos.ui.alerts.rule;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.rule.RuleReport;
import dev.pharos.alerts.rule.RuleStudy;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.Rule;
import dev.pharos.ui.alerts.section.AlertSection;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.state.Skeleton;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rule of an alert: its expression, and how what it compares went around the alert's start. Asked for when an
/// alert is told about, anew while its start is near, and no more once it is not on screen.
public final class RuleSection extends VBox {
    /// In milliseconds: so often more of the time after the start is asked for.
    private static final long AGAIN = 15_000;

    private final PageContext context;
    private final Work work;
    private final Messages words = Messages.of(RuleSection.class);
    private final RuleChart chart;
    private @Nullable JoinedAlert shown;
    /// What is known of it; null before, and where that failed.
    private @Nullable RuleStudy study;
    private boolean answered;
    private long askedAt;

    public RuleSection(PageContext context) {
        super(8);
        this.context = context;
        this.work = new Work(context.ui());
        this.chart = new RuleChart(context, words, this::ask);
        getStyleClass().add("ph-rule");
        getStylesheets()
                .add(Objects.requireNonNull(RuleSection.class.getResource("rule.css"))
                        .toExternalForm());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                work.cancel();
            }
        });
    }

    /// Tells about the rule of an alert.
    public void show(JoinedAlert alert) {
        JoinedAlert before = shown;
        shown = alert;
        if (before == null
                || !before.fingerprint().equals(alert.fingerprint())
                || before.startsAt() != alert.startsAt()) {
            study = null;
            answered = false;
            Skeleton skeleton = new Skeleton();
            skeleton.setPrefHeight(48);
            getChildren().setAll(heading(), skeleton);
            ask();
        } else if (!work.isRunning() && (!answered || isDue())) {
            ask();
        }
    }

    /// Whether there is more to see than was asked for.
    private boolean isDue() {
        RuleStudy known = study;
        long now = context.source().now();
        return now - askedAt >= AGAIN && (known == null || !known.isWhole());
    }

    private void ask() {
        JoinedAlert alert = shown;
        if (alert == null) {
            return;
        }
        askedAt = context.source().now();
        long start = alert.startsAt() > 0
                ? alert.startsAt()
                : context.time().momentProperty().get().now();
        work.start(() -> RuleStudy.read(context.source(), alert.labels(), start), outcome -> show(outcome, alert));
    }

    private void show(Outcome<Optional<RuleStudy>> outcome, JoinedAlert alert) {
        answered = !(outcome.failureOrNull() instanceof Failure.Cancelled);
        switch (outcome) {
            case Outcome.Failed<Optional<RuleStudy>>(Failure failure) -> {
                // What is on screen stays: it is of the past.
                if (study == null) {
                    getChildren().setAll(heading(), failed(failure));
                }
            }
            case Outcome.Success<Optional<RuleStudy>>(Optional<RuleStudy> found, var _) ->
                found.ifPresentOrElse(next -> show(next, alert), this::showNone);
        }
    }

    private void showNone() {
        study = null;
        getChildren().setAll(heading(), muted(words.get("unknown")));
    }

    private void show(RuleStudy next, JoinedAlert alert) {
        RuleStudy before = study;
        study = next;
        if (before == null || !before.report().key().equals(next.report().key())) {
            RuleReport report = next.report();
            getChildren()
                    .setAll(
                            heading(),
                            link(report),
                            new ExpressionBox(report.rule().query()));
            if (report.rule() instanceof Rule.Alerting alerting
                    && alerting.holds().isPositive()) {
                getChildren().add(muted(words.get("for", Quantity.duration(alerting.holds()))));
            }
            if (!report.rule().evaluation().error().isBlank()) {
                Label error = muted(report.rule().evaluation().error());
                error.getStyleClass().add("ph-critical");
                getChildren().add(error);
            }
            getChildren().add(chart.begin(next));
        }
        chart.show(next, alert);
    }

    private Label heading() {
        Label heading = new Label(words.get("heading"));
        heading.getStyleClass().add("ph-section");
        return heading;
    }

    private Hyperlink link(RuleReport report) {
        Hyperlink link =
                new Hyperlink(report.rule().name() + " · " + report.group().name(), new FontIcon(Feather.FILE_TEXT));
        link.setId("rule-link");
        link.setWrapText(true);
        link.setTooltip(new Tooltip(words.get("open")));
        link.setOnAction(_ -> context.navigator()
                .goTo(new PageAddress(AlertSection.RULES.page(), report.rule().name())));
        return link;
    }

    private Node failed(Failure failure) {
        FailureText why = FailureText.of(failure);
        Button retry = new Button(words.get("retry"), new FontIcon(Feather.REFRESH_CW));
        retry.getStyleClass().add("small");
        retry.setOnAction(_ -> ask());
        return new VBox(8, muted(words.get("failed", why.title())), retry);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("ph-small", "ph-muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
