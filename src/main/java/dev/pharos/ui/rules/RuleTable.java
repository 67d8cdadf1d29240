package dev.pharos.ui.rules;

import dev.pharos.alerts.rule.RuleReport;
import dev.pharos.ui.fx.FxThread;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The rules in lines. What is selected stays so wherever its line goes.
final class RuleTable extends TableView<RuleReport> {
    /// From this width on there is room for all columns.
    private static final double ROOMY = 680;

    private final RulesViewModel model;
    /// The key of the rule that is told about; empty for none.
    private String chosen = "";

    /// @param chosen what is to know which rule somebody chose
    RuleTable(RulesViewModel model, RuleWords words, Consumer<RuleReport> chosen) {
        this.model = model;
        setId("rules-table");
        getStyleClass().addAll("ph-table", "ph-rules-table");
        setFixedCellSize(36);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label nothing = new Label();
        nothing.getStyleClass().add("ph-muted");
        setPlaceholder(nothing);
        setItems(model.lines());
        for (RuleColumn column : RuleColumn.values()) {
            getColumns().add(column(column, words));
        }
        followOrder();
        getSelectionModel().selectedItemProperty().addListener((_, _, report) -> {
            if (report != null) {
                this.chosen = report.key();
                chosen.accept(report);
            }
        });
        model.lines().addListener((ListChangeListener<RuleReport>) _ -> {
            nothing.setText(model.nothing());
            // Once the table itself has heard of it.
            FxThread.later(this::reselect);
        });
        // Ages go on, whether anything else changes or not.
        model.readingProperty().addListener((_, _, _) -> refresh());
    }

    private TableColumn<RuleReport, RuleReport> column(RuleColumn which, RuleWords words) {
        TableColumn<RuleReport, RuleReport> column = new TableColumn<>(words.get(which.key()));
        column.setUserData(which);
        column.setPrefWidth(which.width());
        column.setMinWidth(which.least());
        if (which.isLesser()) {
            column.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOMY));
        }
        column.setReorderable(false);
        if (which.isNumber()) {
            column.getStyleClass().add("ph-number");
        }
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ ->
                new RuleCell(which, words, () -> model.readingProperty().get().time()));
        return column;
    }

    private void followOrder() {
        RuleOrder first = model.orderProperty().get();
        getColumns().stream()
                .filter(column -> column.getUserData() == first.column())
                .findFirst()
                .ifPresent(column -> {
                    column.setSortType(
                            first.direction() == RuleOrder.Direction.UP
                                    ? TableColumn.SortType.ASCENDING
                                    : TableColumn.SortType.DESCENDING);
                    getSortOrder().add(column);
                });
        // The lines come sorted from the model.
        setSortPolicy(_ -> {
            model.orderProperty().set(order());
            return true;
        });
    }

    private RuleOrder order() {
        if (getSortOrder().isEmpty()) {
            return RuleOrder.WORST_FIRST;
        }
        TableColumn<RuleReport, ?> first = getSortOrder().getFirst();
        return new RuleOrder(
                (RuleColumn) first.getUserData(),
                first.getSortType() == TableColumn.SortType.ASCENDING
                        ? RuleOrder.Direction.UP
                        : RuleOrder.Direction.DOWN);
    }

    /// Selects a rule, once it is there.
    ///
    /// @param key of the rule; empty for none
    void choose(String key) {
        chosen = key;
        if (key.isEmpty()) {
            getSelectionModel().clearSelection();
        } else {
            reselect();
        }
    }

    private void reselect() {
        @Nullable RuleReport selected = getSelectionModel().getSelectedItem();
        if (chosen.isEmpty() || (selected != null && selected.key().equals(chosen))) {
            return;
        }
        for (RuleReport report : model.lines()) {
            if (report.key().equals(chosen)) {
                getSelectionModel().select(report);
                scrollTo(report);
                return;
            }
        }
    }
}
