package dev.pharos.ui.history;

import dev.pharos.alerts.Fingerprint;
import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.series.Labels;
import dev.pharos.ui.alerts.section.AlertSection;
import dev.pharos.ui.alerts.section.SectionStrip;
import dev.pharos.ui.chart.menu.SaveDialog;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.silencing.SilenceWords;
import dev.pharos.ui.state.Action;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Behind;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.state.Skeleton;
import dev.pharos.ui.state.StatePane;
import dev.pharos.ui.state.Status;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
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

/// The page on screen: what fired in numbers, a line for each alert, and beside them the times of one.
final class HistoryView extends VBox {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");
    private static final double BESIDE = 360;
    private static final int SKELETONS = 10;

    private final HistoryViewModel model;
    private final PageContext context;
    private final HistoryWords words = new HistoryWords();
    private final SilenceWords matchers = new SilenceWords();
    private final HistoryToolbar toolbar;
    private final HistorySummary summary;
    private final Banner silent = new Banner();
    private final Banner unread = new Banner();
    private final HistoryTable table;
    private final HistoryDetail detail;
    private final ScrollPane beside;
    private final StatePane body;
    /// What is to be told about once it is there; empty for nothing.
    private String wanted = "";
    /// The alert that is told about; null for none.
    private @Nullable Labels chosen;

    HistoryView(HistoryViewModel model, PageContext context, SaveDialog dialog) {
        this.model = model;
        this.context = context;
        getStyleClass().add("ph-history-page");
        getStylesheets()
                .add(Objects.requireNonNull(HistoryView.class.getResource("history.css"))
                        .toExternalForm());
        HistoryExport export = new HistoryExport(
                model, words, dialog, () -> context.time().zoneProperty().get());
        toolbar = new HistoryToolbar(model, words, export);
        summary = new HistorySummary(words);
        table = new HistoryTable(model, context, words, alert -> {
            chosen = alert.labels();
            wanted = "";
            showChosen();
        });
        detail = new HistoryDetail(words, new HistoryDetail.Actions(model::zoomTo, this::open, this::shut));
        beside = new ScrollPane(detail);
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.getStyleClass().add("ph-history-beside");
        beside.setPrefWidth(BESIDE);
        beside.setMinWidth(BESIDE);
        StackPane listed = new StackPane(table);
        listed.getStyleClass().add("ph-history-body");
        HBox.setHgrow(listed, Priority.ALWAYS);
        listed.setMinWidth(0);
        HBox both = new HBox(8, listed, beside);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox content = new VBox(8, summary, both);
        body = new StatePane(content, Skeleton.lines(SKELETONS, 28), model::retry);
        setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        body.setPrefHeight(160);
        getChildren()
                .addAll(
                        new SectionStrip(AlertSection.HISTORY, context.navigator()),
                        toolbar,
                        unread,
                        silent,
                        export.banner(),
                        body);
        Behind.dim(model.behindProperty(), both);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.stateProperty().addListener((_, _, _) -> show());
        model.readingProperty().addListener((_, _, _) -> show());
        model.unreadProperty().addListener((_, _, _) -> showUnread());
        model.lines().addListener((ListChangeListener<AlertStatistics>) _ -> showLines());
        context.time().zoneProperty().subscribe(this::zoned);
        showUnread();
        showLines();
        show();
    }

    /// Tells about an alert, once it is there.
    ///
    /// @param which its fingerprint, or its name
    void select(String which) {
        wanted = which;
        showChosen();
    }

    private void zoned() {
        table.redraw();
        showChosen();
    }

    private void open(AlertStatistics alert) {
        context.navigator().goTo(new PageAddress(AlertSection.NOW.page(), Fingerprint.of(alert.labels())));
    }

    private void shut() {
        chosen = null;
        wanted = "";
        table.choose(null);
        show(beside, false);
        table.requestFocus();
    }

    private void show() {
        body.setZone(context.time().zoneProperty().get());
        body.show(model.stateProperty().get());
        var failure = model.readingProperty().get().silent();
        show(silent, failure != null);
        if (failure != null) {
            silent.show(
                    Status.WARNING,
                    words.get("silent", FailureText.of(failure).title()),
                    new Action(words.get("retry"), model::retry));
        }
        showChosen();
    }

    private void showUnread() {
        show(unread, !model.unreadProperty().get().isEmpty());
        unread.show(
                Status.WARNING,
                model.unreadProperty().get().stream()
                        .map(each -> matchers.said(each.term(), each.problem()))
                        .collect(Collectors.joining(" · ")),
                null);
    }

    private void showLines() {
        summary.show(model.lines());
        showChosen();
    }

    private void showChosen() {
        Labels before = chosen;
        Optional<AlertStatistics> found = wanted.isEmpty()
                ? model.lines().stream()
                        .filter(each -> before != null && each.labels().equals(before))
                        .findFirst()
                : model.find(wanted);
        show(beside, found.isPresent());
        found.ifPresent(alert -> {
            chosen = alert.labels();
            wanted = "";
            table.choose(alert.labels());
            HistoryViewModel.Reading reading = model.readingProperty().get();
            detail.show(
                    alert,
                    reading.range(),
                    reading.now(),
                    context.time().zoneProperty().get());
        });
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            toolbar.focusFilter();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && beside.isVisible()) {
            shut();
            event.consume();
        }
    }

    /// When it is typed, not when it is pressed: else it would be typed into the filter.
    private void typed(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl)
                && event.getCharacter().equals("/")) {
            toolbar.focusFilter();
            event.consume();
        }
    }
}
