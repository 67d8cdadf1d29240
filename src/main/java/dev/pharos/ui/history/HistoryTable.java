package dev.pharos.ui.history;

import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.series.Labels;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.page.PageContext;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Alerts in lines, each with its times along the range. What is selected stays so wherever its line goes.
final class HistoryTable extends TableView<AlertStatistics> {
    /// From this width on there is room for all columns.
    private static final double ROOMY = 960;

    /// At both sides of what stands in a cell, in pixels.
    private static final double ROOM = 24;

    private final HistoryViewModel model;
    private final PageContext context;
    private final TimelineAxis axis;
    private @Nullable Labels chosen;

    /// @param chosen what is to know which alert somebody chose
    HistoryTable(HistoryViewModel model, PageContext context, HistoryWords words, Consumer<AlertStatistics> chosen) {
        this.model = model;
        this.context = context;
        Supplier<Timeline.View> view = this::look;
        axis = new TimelineAxis(view);
        setId("history-table");
        getStyleClass().addAll("ph-table", "ph-history-table");
        setFixedCellSize(36);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label nothing = new Label();
        nothing.getStyleClass().add("ph-muted");
        setPlaceholder(nothing);
        setItems(model.lines());
        for (HistoryColumn column : HistoryColumn.values()) {
            getColumns().add(column(column, words, view));
        }
        followOrder();
        getSelectionModel().selectedItemProperty().addListener((_, _, alert) -> {
            if (alert != null) {
                this.chosen = alert.labels();
                chosen.accept(alert);
            }
        });
        model.lines().addListener((ListChangeListener<AlertStatistics>) _ -> {
            nothing.setText(model.nothing());
            // Once the table itself has heard of it.
            FxThread.later(this::reselect);
        });
        // The range goes on, whether any alert changes or not.
        model.readingProperty().addListener((_, _, _) -> redraw());
    }

    /// In another zone, say.
    void redraw() {
        axis.show();
        refresh();
    }

    private Timeline.View look() {
        HistoryViewModel.Reading reading = model.readingProperty().get();
        return new Timeline.View(
                reading.range(), reading.now(), context.time().zoneProperty().get());
    }

    private TableColumn<AlertStatistics, AlertStatistics> column(
            HistoryColumn which, HistoryWords words, Supplier<Timeline.View> view) {
        TableColumn<AlertStatistics, AlertStatistics> column = new TableColumn<>(words.get(which.key()));
        column.setUserData(which);
        column.setPrefWidth(which.width());
        column.setMinWidth(which.least());
        if (which.isLesser()) {
            column.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOMY));
        }
        column.setReorderable(false);
        if (which.isNumber()) {
            column.getStyleClass().add("ph-number");
            column.setMaxWidth(which.width() * 1.25);
        }
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        if (which == HistoryColumn.TIMELINE) {
            column.setText("");
            column.setGraphic(axis);
            column.setSortable(false);
            column.getStyleClass().add("ph-timeline");
            axis.prefWidthProperty().bind(column.widthProperty().subtract(ROOM));
            column.setCellFactory(_ -> new TimelineCell(new Timeline(context.palette(), view)));
        } else {
            column.setCellFactory(_ -> new HistoryCell(which, words, view));
        }
        return column;
    }

    private static final class TimelineCell extends TableCell<AlertStatistics, AlertStatistics> {
        private final Timeline timeline;

        TimelineCell(Timeline timeline) {
            this.timeline = timeline;
            getStyleClass().add("ph-timeline");
            timeline.prefWidthProperty().bind(widthProperty().subtract(ROOM));
            timeline.setPrefHeight(36);
        }

        @Override
        protected void updateItem(@Nullable AlertStatistics alert, boolean empty) {
            super.updateItem(alert, empty);
            setGraphic(empty || alert == null ? null : timeline);
            timeline.show(empty ? null : alert);
        }
    }

    private void followOrder() {
        HistoryOrder first = model.orderProperty().get();
        getColumns().stream()
                .filter(column -> column.getUserData() == first.column())
                .findFirst()
                .ifPresent(column -> {
                    column.setSortType(
                            first.direction() == HistoryOrder.Direction.UP
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

    private HistoryOrder order() {
        if (getSortOrder().isEmpty()) {
            return HistoryOrder.NEWEST_FIRST;
        }
        TableColumn<AlertStatistics, ?> first = getSortOrder().getFirst();
        return new HistoryOrder(
                (HistoryColumn) first.getUserData(),
                first.getSortType() == TableColumn.SortType.ASCENDING
                        ? HistoryOrder.Direction.UP
                        : HistoryOrder.Direction.DOWN);
    }

    /// Selects an alert, once it is there.
    ///
    /// @param labels of the alert; null for none
    void choose(@Nullable Labels labels) {
        chosen = labels;
        if (labels == null) {
            getSelectionModel().clearSelection();
        } else {
            reselect();
        }
    }

    private void reselect() {
        @Nullable AlertStatistics selected = getSelectionModel().getSelectedItem();
        if (chosen == null || (selected != null && selected.labels().equals(chosen))) {
            return;
        }
        for (AlertStatistics alert : model.lines()) {
            if (alert.labels().equals(chosen)) {
                getSelectionModel().select(alert);
                scrollTo(alert);
                return;
            }
        }
    }
}
