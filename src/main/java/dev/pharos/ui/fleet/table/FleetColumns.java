package dev.pharos.ui.fleet.table;

import dev.pharos.ui.fleet.cell.Cells;
import dev.pharos.ui.fleet.cell.FleetCell;
import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Palette;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the fleet's table. As long as the user sets no width, they share the table's width among them;
/// order, widths and visibility are remembered.
public final class FleetColumns {
    private static final String REMEMBERED = "fleet.table.columns";

    /// The scroll bar, and a pixel of grace.
    private static final double SCROLL_BAR = 16;

    /// About as wide as `redis-prod-eu-west-1a-0001.example.internal:6379`, in pixels.
    private static final double NAME_AT_MOST = 340;

    private static final double LETTER = 7;
    private static final double AROUND_NAME = 32;

    private final TableView<Line> table;
    private final ViewMemory memory;
    private final Messages words = Messages.of(FleetColumns.class);
    private final Map<Column, TableColumn<Line, Line>> columns = new EnumMap<>(Column.class);
    /// Weakly: the table makes new ones when columns come and go.
    private final Set<FleetCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    /// What the longest name takes, as far as names may take it.
    private double nameWidth = Column.NAME.width();
    private boolean fitting;
    private boolean widthsChosen;

    FleetColumns(TableView<Line> table, ViewMemory memory, Palette palette) {
        this.table = table;
        this.memory = memory;
        for (Column column : Column.values()) {
            columns.put(column, column(column, palette));
        }
        apply(ColumnLayout.read(memory.recall(REMEMBERED).orElse("")));
        table.widthProperty().addListener((_, _, _) -> fit());
        table.getColumns().addListener((ListChangeListener<TableColumn<Line, ?>>) _ -> remember());
        columns.values().forEach(column -> {
            column.visibleProperty().addListener((_, _, _) -> {
                fit();
                remember();
            });
            column.widthProperty().addListener((_, _, _) -> {
                if (!fitting && table.getScene() != null) {
                    widthsChosen = true;
                    remember();
                }
            });
        });
    }

    /// A check for each column, and the way back to how they were at first.
    public List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>();
        for (Column column : Column.values()) {
            CheckMenuItem item = new CheckMenuItem(words.get("column." + column.id() + ".full"));
            item.setSelected(column(column).isVisible());
            item.setDisable(column == Column.NAME);
            item.setOnAction(_ -> column(column).setVisible(item.isSelected()));
            items.add(item);
        }
        MenuItem reset = new MenuItem(words.get("columns.reset"));
        reset.setOnAction(_ -> {
            apply(ColumnLayout.FIRST);
            fit();
            remember();
        });
        items.add(new SeparatorMenuItem());
        items.add(reset);
        return items;
    }

    TableColumn<Line, Line> column(Column column) {
        TableColumn<Line, Line> found = columns.get(column);
        if (found == null) {
            throw new IllegalStateException("no column " + column);
        }
        return found;
    }

    /// Shows in place what the lines say now.
    void redraw() {
        cells.forEach(FleetCell::redraw);
    }

    private TableColumn<Line, Line> column(Column column, Palette palette) {
        TableColumn<Line, Line> made = new TableColumn<>(words.get("column." + column.id()));
        made.setId("column-" + column.id());
        made.setUserData(column);
        made.setMinWidth(48);
        made.setCellValueFactory(features -> features.getValue().self());
        made.setCellFactory(_ -> {
            FleetCell cell = Cells.of(column, palette);
            cells.add(cell);
            return cell;
        });
        if (column.isNumber()) {
            made.getStyleClass().add("ph-number");
        }
        return made;
    }

    private void apply(ColumnLayout layout) {
        fitting = true;
        widthsChosen = false;
        List<TableColumn<Line, ?>> order = new ArrayList<>();
        for (ColumnLayout.Place place : layout.columns()) {
            TableColumn<Line, Line> column = column(place.column());
            column.setVisible(place.visibility() == ColumnLayout.Visibility.SHOWN);
            column.setPrefWidth(
                    place.width() > 0 ? place.width() : place.column().width());
            widthsChosen |= place.width() > 0;
            order.add(column);
        }
        table.getColumns().setAll(order);
        fitting = false;
    }

    /// Gives the names the room that they take, up to a bound and at the cost of the other columns. Never takes room
    /// back: columns must not move to and fro with what comes and goes.
    void makeRoomForNames() {
        int longest = 0;
        for (Line line : table.getItems()) {
            longest = Math.max(longest, line.facts().name().length());
        }
        double wanted = Math.min(NAME_AT_MOST, AROUND_NAME + longest * LETTER);
        if (wanted > nameWidth) {
            nameWidth = wanted;
            fit();
        }
    }

    private void fit() {
        if (widthsChosen || table.getWidth() <= 0) {
            return;
        }
        double room = table.getWidth() - SCROLL_BAR;
        double others = 0;
        double least = 0;
        for (Column column : Column.values()) {
            if (column != Column.NAME && column(column).isVisible()) {
                others += column.width();
                least += column.leastWidth();
            }
        }
        double all = others + nameWidth;
        double more = Math.max(1, room / all);
        double give = room >= all ? 1 : Math.clamp((room - nameWidth - least) / Math.max(1, others - least), 0, 1);
        fitting = true;
        double taken = 0;
        for (Column column : Column.values()) {
            if (column != Column.NAME) {
                double between = column.leastWidth() + give * (column.width() - column.leastWidth());
                double width = Math.floor(between * more);
                column(column).setPrefWidth(width);
                taken += column(column).isVisible() ? width : 0;
            }
        }
        column(Column.NAME).setPrefWidth(Math.max(Column.NAME.leastWidth(), Math.floor(room - taken)));
        fitting = false;
    }

    private void remember() {
        if (fitting) {
            return;
        }
        List<ColumnLayout.Place> places = new ArrayList<>();
        for (TableColumn<Line, ?> column : table.getColumns()) {
            places.add(new ColumnLayout.Place(
                    (Column) column.getUserData(),
                    widthsChosen ? (int) Math.round(column.getWidth()) : 0,
                    column.isVisible() ? ColumnLayout.Visibility.SHOWN : ColumnLayout.Visibility.HIDDEN));
        }
        memory.remember(REMEMBERED, new ColumnLayout(places).written());
    }
}
