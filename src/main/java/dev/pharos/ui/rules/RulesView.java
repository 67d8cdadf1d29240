package dev.pharos.ui.rules;

import dev.pharos.alerts.rule.RuleReport;
import dev.pharos.alerts.rule.RuleTrouble;
import dev.pharos.ui.alerts.section.AlertSection;
import dev.pharos.ui.alerts.section.SectionStrip;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Behind;
import dev.pharos.ui.state.Skeleton;
import dev.pharos.ui.state.StatePane;
import dev.pharos.ui.state.Status;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

/// The rules page on screen: the table, and beside it what is known of one rule.
final class RulesView extends VBox {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");
    private static final double BESIDE = 400;
    private static final int SKELETONS = 10;

    private final RulesViewModel model;
    private final PageContext context;
    private final RuleWords words = new RuleWords();
    private final RulesToolbar toolbar;
    private final Banner past = new Banner();
    private final Banner troubles = new Banner();
    private final RuleTable table;
    private final RuleDetail detail;
    private final ScrollPane beside;
    private final StatePane body;
    /// The key, or the name, of the rule that is told about; empty for none.
    private String chosen = "";

    RulesView(RulesViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
        getStyleClass().add("ph-rules-page");
        getStylesheets()
                .add(Objects.requireNonNull(RulesView.class.getResource("rules.css"))
                        .toExternalForm());
        toolbar = new RulesToolbar(model, words);
        table = new RuleTable(model, words, report -> {
            chosen = report.key();
            showChosen();
        });
        detail = new RuleDetail(words, actions());
        beside = new ScrollPane(detail);
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.getStyleClass().add("ph-rules-beside");
        beside.setPrefWidth(BESIDE);
        beside.setMinWidth(BESIDE);
        StackPane listed = new StackPane(table);
        listed.getStyleClass().add("ph-rules-body");
        HBox.setHgrow(listed, Priority.ALWAYS);
        listed.setMinWidth(0);
        HBox both = new HBox(8, listed, beside);
        body = new StatePane(both, Skeleton.lines(SKELETONS, 28), model::retry);
        setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        body.setPrefHeight(160);
        getChildren().addAll(new SectionStrip(AlertSection.RULES, context.navigator()), toolbar, past, troubles, body);
        past.show(Status.INFO, words.get("past"), null);
        past.visibleProperty().bind(model.pastProperty());
        past.managedProperty().bind(model.pastProperty());
        Behind.dim(model.behindProperty(), both);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.stateProperty().addListener((_, _, _) -> show());
        model.readingProperty().addListener((_, _, _) -> show());
        show();
    }

    /// Tells about a rule, once it is there.
    ///
    /// @param which its key, or its name
    void select(String which) {
        chosen = which;
        showChosen();
    }

    private RuleDetail.Actions actions() {
        return new RuleDetail.Actions() {
            @Override
            public void open(String fingerprint) {
                context.navigator().goTo(new PageAddress(AlertSection.NOW.page(), fingerprint));
            }

            @Override
            public void close() {
                shut();
            }
        };
    }

    private void shut() {
        chosen = "";
        table.choose("");
        show(beside, false);
        table.requestFocus();
    }

    private void show() {
        body.setZone(context.time().zoneProperty().get());
        body.show(model.stateProperty().get());
        Map<RuleTrouble, Integer> counted = model.troubles();
        show(troubles, !counted.isEmpty());
        if (!counted.isEmpty()) {
            boolean slow = counted.keySet().stream().allMatch(trouble -> trouble == RuleTrouble.SLOW);
            troubles.show(
                    slow ? Status.WARNING : Status.CRITICAL,
                    counted.entrySet().stream()
                            .map(each -> words.get(
                                    "trouble." + each.getKey().name().toLowerCase(Locale.ROOT) + ".count",
                                    each.getValue()))
                            .collect(Collectors.joining(" · ")),
                    null);
        }
        showChosen();
    }

    private void showChosen() {
        Optional<RuleReport> found = model.readingProperty().get().reports().stream()
                .filter(report -> !chosen.isEmpty()
                        && (report.key().equals(chosen) || report.rule().name().equals(chosen)))
                .findFirst();
        show(beside, found.isPresent());
        found.ifPresent(report -> {
            chosen = report.key();
            table.choose(chosen);
            detail.show(report, model.readingProperty().get().time());
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
