package dev.pharos.ui.alerts.route;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.route.RouterConfiguration;
import dev.pharos.alerts.route.RunningConfiguration;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.state.Skeleton;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The alerts that keep an alert quiet and by which rule, and the way that it takes to its receivers and why. The
/// configuration is asked for when an alert is told about, and no more once it is not on screen.
public final class RouteSection extends VBox {
    /// In milliseconds: after so long it is asked for once more.
    private static final long AGAIN = 60_000;

    private final PageContext context;
    private final RunningConfiguration running;
    private final Work work;
    private final Messages words = Messages.of(RouteSection.class);
    private final Inhibitors inhibitors;
    private final VBox route = new VBox(8);
    private @Nullable Subject shown;
    private @Nullable RouterConfiguration configuration;
    private @Nullable Failure failure;
    private long askedAt;

    /// What it is about: while it stays the same, so do the nodes.
    private record Subject(String fingerprint, Labels labels, List<JoinedAlert> inhibitors, List<String> unknown) {}

    /// @param select tells about another alert, by its fingerprint
    public RouteSection(PageContext context, Consumer<String> select) {
        super(12);
        this.context = context;
        this.running = new RunningConfiguration(context.alerts().routers(), context.source()::now);
        this.work = new Work(context.ui());
        this.inhibitors = new Inhibitors(words, select);
        getStyleClass().add("ph-route");
        getStylesheets()
                .add(Objects.requireNonNull(RouteSection.class.getResource("route.css"))
                        .toExternalForm());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                work.cancel();
            }
        });
    }

    /// Tells about an alert. Of what Pharos raises itself, and of the past, no router knows a way.
    public void show(JoinedAlert alert, AlertBoard board) {
        boolean routed = !alert.isOwn() && !board.past() && !board.routers().isEmpty();
        setVisible(routed);
        setManaged(routed);
        if (!routed) {
            shown = null;
            return;
        }
        Subject next = subject(alert, board);
        boolean another = !next.equals(shown);
        shown = next;
        if (another) {
            draw();
        }
        boolean due = context.source().now() - askedAt >= AGAIN;
        if (!work.isRunning() && (due || (configuration == null && failure == null))) {
            ask();
        }
    }

    private static Subject subject(JoinedAlert alert, AlertBoard board) {
        HeldAlert held = alert.held();
        List<String> all = held == null ? List.of() : held.inhibitedBy();
        List<JoinedAlert> known = board.alerts().stream()
                .filter(other -> all.contains(other.fingerprint()))
                // Their values change; who they are does not.
                .map(other -> new JoinedAlert(
                        other.fingerprint(), other.labels(), Labels.EMPTY, other.state(), 0, null, null, null))
                .toList();
        List<String> unknown = all.stream()
                .filter(each ->
                        known.stream().noneMatch(other -> other.fingerprint().equals(each)))
                .toList();
        return new Subject(alert.fingerprint(), alert.labels(), known, unknown);
    }

    private void ask() {
        askedAt = context.source().now();
        work.start(running::read, this::take);
    }

    private void take(Outcome<RouterConfiguration> outcome) {
        switch (outcome) {
            case Outcome.Failed<RouterConfiguration>(Failure why) -> failure = why;
            case Outcome.Success<RouterConfiguration>(RouterConfiguration fresh, var _) -> {
                boolean same = failure == null && fresh.equals(configuration);
                configuration = fresh;
                failure = null;
                if (same) {
                    return;
                }
            }
        }
        draw();
    }

    private void draw() {
        Subject subject = shown;
        if (subject == null) {
            return;
        }
        getChildren().clear();
        if (!subject.inhibitors().isEmpty() || !subject.unknown().isEmpty()) {
            getChildren().add(inhibitors.of(subject.labels(), subject.inhibitors(), subject.unknown(), configuration));
        }
        route.getChildren().setAll(RouteText.heading(words.get("heading")));
        // What was read last stays: it seldom changes.
        if (configuration != null) {
            route.getChildren().add(new RouteText(words, configuration.tree().route(subject.labels())));
        } else if (failure != null) {
            failed(failure);
        } else {
            Skeleton skeleton = new Skeleton();
            skeleton.setPrefHeight(48);
            route.getChildren().add(skeleton);
        }
        getChildren().add(route);
    }

    private void failed(Failure why) {
        FailureText text = FailureText.of(why);
        Button retry = new Button(words.get("retry"), new FontIcon(Feather.REFRESH_CW));
        retry.getStyleClass().add("small");
        retry.setOnAction(_ -> ask());
        route.getChildren()
                .addAll(
                        RouteText.text(
                                words.get("failed", text.title())
                                        + (text.detail().isEmpty() ? "" : "\n" + text.detail()),
                                "ph-small",
                                "ph-muted"),
                        retry);
    }
}
