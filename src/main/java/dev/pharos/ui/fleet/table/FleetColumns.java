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
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/// The columns of the fleet's table. As long as the user sets no width, they share the table's width among them;
/// order, widths and visibility are remembered.
public final class FleetColumns {
    private static final String REMEMBERED = "fleet.table.columns";

    /// The scroll bar, and a pixel of grace.
    private static final double SCROLL_BAR = 16;

    /// A column of this width takes the table for one that nobody gave a width.
    private static final double TABLES_OWN = 80;

    private final TableView<Line> table;
    private final ViewMemory memory;
    private final Messages words = Messages.of(FleetColumns.class);
    private final Map<Column, TableColumn<Line, Line>> columns = new EnumMap<>(Column.class);
    /// Weakly: the table makes new ones when columns come and go.
    private final Set<FleetCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final ContentWidths content = new ContentWidths();
    private boolean fitting;
    private boolean widthsChosen;
    /// Whether a header is being dragged or was clicked just now.
    private boolean byHand;

    FleetColumns(TableView<Line> table, ViewMemory memory, Palette palette) {
        this.table = table;
        this.memory = memory;
        for (Column column : Column.values()) {
            columns.put(column, column(column, palette));
        }
        apply(ColumnLayout.read(memory.recall(REMEMBERED).orElse("")));
        // Other changes are the table's own: it makes a column of 80 pixels, its default, as wide as its words.
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byHand = isOnHeader(event.getTarget()));
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> byHand = false);
        table.widthProperty().addListener((_, _, _) -> fit());
        table.getColumns().addListener((ListChangeListener<TableColumn<Line, ?>>) _ -> remember());
        columns.values().forEach(column -> {
            column.visibleProperty().addListener((_, _, _) -> {
                fit();
                remember();
            });
            column.widthProperty().addListener((_, _, _) -> {
                if (byHand) {
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

    /// Gives the words of the lines the room that they take, as far as there is some.
    void makeRoomForWords() {
        boolean wider = false;
        for (Line line : table.getItems()) {
            wider |= content.learn(line.facts());
        }
        if (wider) {
            fit();
        }
    }

    /// As wide as they are at their best where there is room for that; else down to what their words take; and where
    /// that is too much as well, words of names are cut, down to where nothing can be read any more.
    private void fit() {
        if (widthsChosen || table.getWidth() <= 0) {
            return;
        }
        double room = table.getWidth() - SCROLL_BAR;
        double least = 0;
        double enough = 0;
        double best = 0;
        for (Column column : Column.values()) {
            if (column(column).isVisible()) {
                least += least(column);
                enough += enough(column);
                best += best(column);
            }
        }
        double stretch = Math.max(1, room / best);
        double toBest = part(room - enough, best - enough);
        double toEnough = part(room - least, enough - least);
        fitting = true;
        double taken = 0;
        for (Column column : Column.values()) {
            if (column != Column.NAME) {
                double width = least(column)
                        + toEnough * (enough(column) - least(column))
                        + toBest * (best(column) - enough(column));
                double whole = Math.floor(width * stretch);
                double other = whole == TABLES_OWN ? whole + 1 : whole;
                column(column).setPrefWidth(other);
                taken += column(column).isVisible() ? other : 0;
            }
        }
        column(Column.NAME).setPrefWidth(Math.max(least(Column.NAME), Math.floor(room - taken)));
        fitting = false;
    }

    /// What tells the names apart is never cut: the table rather scrolls.
    private double least(Column column) {
        return column == Column.NAME ? Math.max(column.leastWidth(), content.toTellApart()) : column.leastWidth();
    }

    private double enough(Column column) {
        return Math.max(least(column), content.of(column));
    }

    private double best(Column column) {
        return Math.max(column.width(), content.of(column));
    }

    private static double part(double some, double all) {
        return all <= 0 ? 1 : Math.clamp(some / all, 0, 1);
    }

    private static boolean isOnHeader(EventTarget target) {
        Node node = target instanceof Node pressed ? pressed : null;
        while (node != null && !node.getStyleClass().contains("column-header-background")) {
            node = node.getParent();
        }
        return node != null;
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
