package dev.pharos.ui.chart.legend;

import dev.pharos.series.Labels;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The lines one below the other with their figures in columns, to be sorted by any of them. It keeps its place and its
/// order while the figures change.
final class LegendTable extends TableView<LegendRow> {
    static final double ROW = 22;
    private static final double HEADER = 22;
    private static final double NAME = 180;
    private static final double FIGURE = 84;
    private static final int MOST_ROWS = 7;

    private final Messages messages;
    private final Function<ChartLine, Unit> units;
    private final TableColumn<LegendRow, String> names = new TableColumn<>();
    private List<String> keys = List.of();

    /// @param actions what clicks and the pointer do
    LegendTable(Messages messages, Function<ChartLine, Unit> units, LegendRow.Actions actions) {
        this.messages = messages;
        this.units = units;
        getStyleClass().addAll("ph-table", "time-chart-legend-table");
        setFixedCellSize(ROW);
        setFocusTraversable(false);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label());
        setRowFactory(_ -> new LegendRow.View(actions));
        names.setText(messages.get("figure.name"));
        names.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().line().name()));
        names.setCellFactory(_ -> new NameCell());
        names.setPrefWidth(NAME);
        names.setReorderable(false);
        getColumns().add(names);
    }

    /// How high it is with so many lines.
    static double height(int lines) {
        return HEADER + ROW * Math.clamp(lines, 1, MOST_ROWS) + 1;
    }

    void lines(List<ChartLine> lines, Function<ChartLine, Color> colours) {
        Map<Labels, ChartLine> byLabels = new HashMap<>();
        lines.forEach(line -> byLabels.put(line.series().labels(), line));
        List<LegendRow> rows = getItems();
        if (rows.size() == lines.size() && rows.stream().allMatch(row -> row.isOf(byLabels.get(row.labels())))) {
            // As many, and each there: the same ones, in whichever order they are sorted.
            for (LegendRow row : rows) {
                ChartLine newer = byLabels.get(row.labels());
                if (newer != null) {
                    row.line(newer);
                }
            }
            return;
        }
        List<LegendRow> made = new ArrayList<>(lines.size());
        lines.forEach(line -> made.add(new LegendRow(line, colours.apply(line))));
        getItems().setAll(made);
        sort();
    }

    void update(LegendReading reading) {
        List<String> next =
                reading.figures().stream().map(LegendReading.Figure::key).toList();
        if (!next.equals(keys)) {
            keys = next;
            getColumns().setAll(List.of(names));
            for (int i = 0; i < keys.size(); i++) {
                getColumns().add(column(i, reading.figures().get(i)));
            }
        }
        boolean changed = false;
        for (LegendRow row : getItems()) {
            changed |= row.read(reading);
        }
        // The crosshair moves often, and most of the time nothing here changes with it.
        if (changed) {
            sort();
            refresh();
        }
    }

    private TableColumn<LegendRow, Double> column(int index, LegendReading.Figure figure) {
        TableColumn<LegendRow, Double> column = new TableColumn<>(messages.get("figure." + figure.key()));
        column.getStyleClass().add("time-chart-figure");
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().figure(index)));
        column.setCellFactory(_ -> new FigureCell(figure.writing()));
        column.setPrefWidth(FIGURE);
        column.setReorderable(false);
        return column;
    }

    private static final class NameCell extends TableCell<LegendRow, String> {
        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            LegendRow row = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : name);
            setGraphic(empty || row == null ? null : SeriesMark.of(row.colour()));
        }
    }

    private final class FigureCell extends TableCell<LegendRow, Double> {
        private final LegendReading.Writing writing;

        FigureCell(LegendReading.Writing writing) {
            this.writing = writing;
            getStyleClass().add("time-chart-figure");
        }

        @Override
        protected void updateItem(@Nullable Double value, boolean empty) {
            super.updateItem(value, empty);
            LegendRow row = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty || value == null || row == null ? null : text(units.apply(row.line()), value));
        }

        private String text(Unit unit, double value) {
            return switch (writing) {
                case VALUE -> unit.format(value);
                case CHANGE -> unit.formatChange(value);
                case PACE -> unit.formatPace(value);
            };
        }
    }
}
