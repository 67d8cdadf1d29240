package dev.pharos.ui.alerts;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertFilter;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.alerts.rule.RuleSection;
import dev.pharos.ui.alerts.section.AlertSection;
import dev.pharos.ui.alerts.section.SectionStrip;
import dev.pharos.ui.fx.FxThread;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The alerts page on screen: the list, and beside it what is known of one alert or the silence that is being written.
final class AlertsView extends VBox {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");
    private static final double BESIDE = 400;
    private static final int SKELETONS = 8;

    private final AlertsViewModel model;
    private final PageContext context;
    private final Silencing silencing;
    private final AlertWords words = new AlertWords();
    private final AlertsToolbar toolbar;
    private final Label unread = new Label();
    private final Banner routers = new Banner();
    /// What could not be done; stays until it is put away.
    private final Banner mishap = new Banner();
    private final ListView<AlertLine> list = new ListView<>();
    private final Label nothing = new Label();
    private final AlertDetail detail;
    private final SilenceForm form;
    private final ScrollPane beside = new ScrollPane();
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
        toolbar = new AlertsToolbar(model, words, this::silenceFiltered);
        detail = new AlertDetail(words, actions(), new RuleSection(context));
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
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.getStyleClass().add("ph-alert-beside");
        beside.setPrefWidth(BESIDE);
        beside.setMinWidth(BESIDE);
        nothing.getStyleClass().add("ph-muted");
        nothing.setMouseTransparent(true);
        StackPane listed = new StackPane(list, nothing);
        listed.getStyleClass().add("ph-alerts-body");
        HBox.setHgrow(listed, Priority.ALWAYS);
        listed.setMinWidth(0);
        HBox both = new HBox(8, listed, beside);
        body = new StatePane(both, skeleton(), model::retry);
        setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        body.setPrefHeight(160);
        getChildren()
                .addAll(
                        new SectionStrip(AlertSection.NOW, context.navigator()),
                        toolbar,
                        unread,
                        routers,
                        mishap,
                        body);
        Behind.dim(model.behindProperty(), both);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
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

    private void buildList() {
        list.setId("alerts-list");
        list.getStyleClass().add("ph-alerts-list");
        list.setItems(model.lines());
        list.setCellFactory(_ -> new AlertCell(words, this::now));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (line instanceof AlertLine.Row(JoinedAlert alert, var _)) {
                chosen = alert.fingerprint();
                showChosen();
            }
        });
    }

    private VBox skeleton() {
        VBox skeleton = new VBox(8);
        for (int i = 0; i < SKELETONS; i++) {
            Skeleton line = new Skeleton();
            line.setPrefHeight(44);
            skeleton.getChildren().add(line);
        }
        return skeleton;
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
                silencing.expire(silence, outcome -> {
                    if (outcome instanceof Outcome.Failed<String>(Failure failure)) {
                        mishap(failure);
                        failed.run();
                    } else {
                        context.time().refresh();
                    }
                });
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
        String left = Stream.concat(
                        filter.words().stream(), filter.unread().stream().map(AlertFilter.Unread::term))
                .collect(Collectors.joining(" "));
        write(filter.matchers(), left.isEmpty() ? "" : words.get("silence.wider", left));
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

    /// Who did not answer: what is missing is said.
    private void showRouters() {
        AlertBoard board = model.boardProperty().get();
        String said = board == null ? "" : said(board);
        show(routers, !said.isEmpty());
        if (!said.isEmpty()) {
            routers.show(board != null && board.isRouted() ? Status.WARNING : Status.INFO, said, null);
        }
    }

    private String said(AlertBoard board) {
        if (board.evaluator() != null) {
            return words.get(
                    "evaluator.silent", FailureText.of(board.evaluator()).title());
        }
        if (board.unfound() != null) {
            return words.get("routers.unknown", FailureText.of(board.unfound()).title());
        }
        for (AlertBoard.RouterAnswer router : board.routers()) {
            if (router.failure() != null) {
                return words.get(
                        board.isRouted() ? "router.silent" : "routers.silent",
                        FailureText.of(router.failure()).title());
            }
        }
        return board.routers().isEmpty() ? words.get(isPast() ? "routers.past" : "routers.none") : "";
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

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean writing = isWriting();
        if (FIND.match(event)) {
            toolbar.focusFilter();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && beside.isVisible()) {
            if (writing) {
                back();
            } else {
                shut();
            }
            event.consume();
        } else if (!typing && !writing && plain(event) && event.getCode() == KeyCode.G) {
            toolbar.openGrouping();
            event.consume();
        } else if (!typing && !writing && plain(event) && event.getCode() == KeyCode.S && !isPast()) {
            told().ifPresentOrElse(actions()::silence, this::silenceFiltered);
            event.consume();
        }
    }

    /// When it is typed, not when it is pressed: else it would be typed into the filter.
    private void typed(KeyEvent event) {
        if (!isWriting()
                && !(event.getTarget() instanceof TextInputControl)
                && event.getCharacter().equals("/")) {
            toolbar.focusFilter();
            event.consume();
        }
    }

    private boolean isWriting() {
        return beside.isVisible() && beside.getContent() == form;
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }
}
