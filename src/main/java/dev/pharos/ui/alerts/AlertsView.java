package dev.pharos.ui.alerts;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertFilter;
import dev.pharos.alerts.Grouping;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.alerts.route.RouteSection;
import dev.pharos.ui.alerts.rule.RuleSection;
import dev.pharos.ui.alerts.saved.SavedViews;
import dev.pharos.ui.alerts.section.AlertSection;
import dev.pharos.ui.alerts.section.SectionStrip;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.silencing.SilenceForm;
import dev.pharos.ui.silencing.Silencing;
import dev.pharos.ui.state.Action;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Behind;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.state.Skeleton;
import dev.pharos.ui.state.StatePane;
import dev.pharos.ui.state.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The alerts page on screen: the list, and beside it what is known of one alert or the silence that is being written.
final class AlertsView extends VBox {
    private static final int SKELETONS = 8;

    private final AlertsViewModel model;
    private final PageContext context;
    private final Silencing silencing;
    private final AlertWords words = new AlertWords();
    private final AlertsToolbar toolbar;
    private final Label unread = new Label();
    private final RoutersBanner routers = new RoutersBanner(words);
    /// What could not be done; stays until it is put away.
    private final Banner mishap = new Banner();
    private final ListView<AlertLine> list = new ListView<>();
    private final Label nothing = new Label();
    private final AlertDetail detail;
    private final SilenceForm form;
    private final BesidePane beside = new BesidePane();
    private final StatePane body;
    /// The fingerprint of the alert that is told about; empty for none.
    private String chosen = "";

    AlertsView(AlertsViewModel model, Silencing silencing, PageContext context) {
        this.model = model;
        this.context = context;
        this.silencing = silencing;
        getStyleClass().add("ph-alerts-page");
        getStylesheets()
                .add(Objects.requireNonNull(AlertsView.class.getResource("alerts.css"))
                        .toExternalForm());
        toolbar = new AlertsToolbar(model, words, new SavedViews(context.memory()), this::silenceFiltered);
        detail = new AlertDetail(words, actions(), new RuleSection(context), new RouteSection(context, this::choose));
        form = new SilenceForm(
                silencing,
                new SilenceForm.Sight(
                        () -> model.boardProperty().get(),
                        () -> context.time().zoneProperty().get(),
                        context.source()::now),
                context.memory(),
                outcomes());
        unread.getStyleClass().addAll("ph-small", "ph-warning");
        unread.setWrapText(true);
        buildList();
        nothing.getStyleClass().add("ph-muted");
        nothing.setMouseTransparent(true);
        StackPane listed = new StackPane(list, nothing);
        listed.getStyleClass().add("ph-alerts-body");
        HBox.setHgrow(listed, Priority.ALWAYS);
        listed.setMinWidth(0);
        HBox both = new HBox(8, listed, beside);
        body = new StatePane(both, Skeleton.lines(SKELETONS, 44), model::retry);
        setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        body.setPrefHeight(160);
        getChildren().add(new SectionStrip(AlertSection.NOW, context.navigator()));
        getChildren().addAll(toolbar, toolbar.views().names(), unread, routers, mishap, body);
        Behind.dim(model.behindProperty(), both);
        new AlertKeys(this).install();
        model.ungroupedProperty().addListener((_, _, _) -> showRouters());
        model.stateProperty().addListener((_, _, _) -> show());
        model.boardProperty().addListener((_, _, _) -> show());
        model.lines().addListener((ListChangeListener<AlertLine>) _ -> {
            showNothing();
            // Once the list itself has heard of it.
            FxThread.later(this::reselect);
        });
        model.unreadProperty().subscribe(terms -> {
            unread.setText(words.unread(terms));
            show(unread, !terms.isEmpty());
        });
        show(beside, false);
        show(mishap, false);
        show();
    }

    /// Tells about an alert, once it is there.
    void select(String fingerprint) {
        chosen = fingerprint;
        show();
    }

    /// Tells about another one, in the list as well where it is there.
    private void choose(String fingerprint) {
        select(fingerprint);
        reselect();
    }

    private void buildList() {
        list.setId("alerts-list");
        list.getStyleClass().add("ph-alerts-list");
        list.setItems(model.lines());
        list.setCellFactory(_ -> new AlertCell(words, this::now, this::silence));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (line instanceof AlertLine.Row(JoinedAlert alert, var _)) {
                chosen = alert.fingerprint();
                showChosen();
            }
        });
    }

    /// The time that is looked at: ages are reckoned from it.
    private long now() {
        return context.time().momentProperty().get().now();
    }

    private AlertDetail.Actions actions() {
        return new AlertDetail.Actions() {
            @Override
            public void silence(JoinedAlert alert) {
                List<Matcher> matchers = new ArrayList<>();
                alert.labels().forEach((name, value) -> matchers.add(Matcher.equal(name, value)));
                write(matchers, "");
            }

            @Override
            public void expire(Silence silence, Runnable failed) {
                silencing.expire(silence, outcome -> done(outcome, failed));
            }

            @Override
            public void acknowledge(JoinedAlert alert, Runnable failed) {
                new Work(context.ui())
                        .start(
                                () -> context.alerts().acknowledgements().acknowledge(alert, ""),
                                outcome -> done(outcome, failed));
            }

            @Override
            public void open(Silence silence) {
                context.navigator().goTo(new PageAddress(AlertSection.SILENCES.page(), silence.id()));
            }

            @Override
            public void open(String instance) {
                context.navigator().goTo(new PageAddress("instance", instance));
            }

            @Override
            public void close() {
                shut();
            }
        };
    }

    private void done(Outcome<String> outcome, Runnable failed) {
        if (outcome instanceof Outcome.Failed<String>(Failure failure)) {
            mishap(failure);
            failed.run();
        } else {
            context.time().refresh();
        }
    }

    private SilenceForm.Outcomes outcomes() {
        return new SilenceForm.Outcomes() {
            @Override
            public void made(String id, boolean onShow) {
                if (onShow && beside.getContent() == form) {
                    back();
                }
                context.time().refresh();
            }

            @Override
            public void failed(Failure failure) {
                mishap(failure);
            }

            @Override
            public void cancelled() {
                back();
            }
        };
    }

    /// A silence of what is looked at: its matchers are the filter's. Words and states are no part of a silence.
    private void silenceFiltered() {
        if (isPast()) {
            return;
        }
        AlertFilter filter = AlertFilter.parse(model.filterProperty().get());
        AlertBoard board = model.boardProperty().get();
        List<Matcher> matchers = board == null ? filter.matchers() : filter.silenceable(board.alerts());
        String left = Stream.of(
                        filter.words().stream(),
                        filter.unread().stream().map(AlertFilter.Unread::term),
                        filter.matchers().stream()
                                .filter(matcher -> !matchers.contains(matcher))
                                .map(Matcher::toString))
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
        write(matchers, left.isEmpty() ? "" : words.get("silence.wider", left));
    }

    /// A silence of a group; what it has in common, others may have as well.
    private void silence(Grouping.Group group) {
        AlertBoard board = model.boardProperty().get();
        if (board == null || board.past()) {
            return;
        }
        boolean wider = board.alerts().stream()
                .filter(alert -> group.matchers().stream().allMatch(matcher -> matcher.matches(alert.labels())))
                .anyMatch(alert -> group.alerts().stream()
                        .noneMatch(own -> own.fingerprint().equals(alert.fingerprint())));
        write(group.matchers(), wider ? words.get("silence.wider.group") : "");
    }

    private void write(List<Matcher> matchers, String beyond) {
        beside.setContent(form);
        show(beside, true);
        form.begin(matchers, beyond);
    }

    private void mishap(Failure failure) {
        FailureText why = FailureText.of(failure);
        mishap.show(
                Status.CRITICAL,
                why.title() + (why.detail().isEmpty() ? "" : " – " + why.detail()),
                new Action(words.get("mishap.dismiss"), () -> show(mishap, false)));
        show(mishap, true);
    }

    /// From the form to the alert that it began with.
    private void back() {
        form.leave();
        beside.setContent(null);
        showChosen();
        list.requestFocus();
    }

    private void shut() {
        chosen = "";
        list.getSelectionModel().clearSelection();
        beside.setContent(null);
        show(beside, false);
        list.requestFocus();
    }

    private void show() {
        body.setZone(context.time().zoneProperty().get());
        body.show(model.stateProperty().get());
        showRouters();
        showNothing();
        toolbar.past(isPast());
        list.refresh();
        if (beside.getContent() == form) {
            form.check();
        } else {
            showChosen();
        }
    }

    private void showNothing() {
        nothing.setText(model.nothing());
        show(nothing, !nothing.getText().isEmpty());
    }

    private void showRouters() {
        AlertBoard board = model.boardProperty().get();
        if (board != null) {
            routers.show(board, model.ungroupedProperty().get());
        }
    }

    private boolean isPast() {
        AlertBoard board = model.boardProperty().get();
        return board != null && board.past();
    }

    /// The line of the alert that is told about is selected wherever it has gone.
    private void reselect() {
        boolean there = list.getSelectionModel().getSelectedItem() instanceof AlertLine.Row(JoinedAlert alert, var _)
                && alert.is(chosen);
        if (there || chosen.isEmpty()) {
            return;
        }
        for (AlertLine line : model.lines()) {
            if (line instanceof AlertLine.Row(JoinedAlert alert, var _) && alert.is(chosen)) {
                list.getSelectionModel().select(line);
                return;
            }
        }
    }

    private Optional<JoinedAlert> told() {
        AlertBoard board = model.boardProperty().get();
        return board == null
                ? Optional.empty()
                : board.alerts().stream().filter(alert -> alert.is(chosen)).findFirst();
    }

    private void showChosen() {
        AlertBoard board = model.boardProperty().get();
        if (beside.getContent() == form || board == null) {
            return;
        }
        @Nullable JoinedAlert found = told().orElse(null);
        show(beside, found != null);
        if (found != null) {
            detail.show(found, board, context.time().zoneProperty().get());
            beside.setContent(detail);
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /// Puts away what is beside the list; tells whether something was.
    boolean escape() {
        boolean open = beside.isVisible();
        if (isWriting()) {
            back();
        } else if (open) {
            shut();
        }
        return open;
    }

    /// Begins a silence of what is chosen: an alert, a group, or what the filter lets through.
    boolean silenceChosen() {
        if (isPast()) {
            return false;
        }
        if (list.getSelectionModel().getSelectedItem() instanceof AlertLine.Heading(Grouping.Group group)) {
            silence(group);
        } else {
            told().ifPresentOrElse(actions()::silence, this::silenceFiltered);
        }
        return true;
    }

    /// Says that somebody looks after the alert that is told about.
    boolean acknowledgeChosen() {
        return beside.getContent() == detail && detail.acknowledge();
    }

    AlertsToolbar toolbar() {
        return toolbar;
    }

    boolean isWriting() {
        return beside.isVisible() && beside.getContent() == form;
    }
}
