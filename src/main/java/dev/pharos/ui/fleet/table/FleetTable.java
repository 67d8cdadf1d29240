package dev.pharos.ui.fleet.table;

import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.GroupFacts;
import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.fleet.line.SortOrder;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Palette;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The fleet as a table that keeps its place: selection, scroll position, sort order and columns stay through
/// refreshes.
public final class FleetTable extends StackPane {
    private final TableModel model;
    private final TableActions actions;
    private final Messages words = Messages.of(FleetTable.class);
    private final TableView<Line> table = new TableView<>();
    private final FleetColumns columns;
    private final Set<LineRow> rows = Collections.newSetFromMap(new WeakHashMap<>());
    private final ScrollPlace place;
    private boolean selecting;

    public FleetTable(TableModel model, Palette palette, TableActions actions) {
        this.model = model;
        this.actions = actions;
        columns = new FleetColumns(table, model.memory(), palette);
        table.getStyleClass().addAll("ph-table", "ph-fleet-table");
        table.setId("fleet-table");
        table.setFixedCellSize(32);
        table.setRowFactory(_ -> {
            LineRow row = new LineRow(actions);
            rows.add(row);
            return row;
        });
        Label none = new Label(words.get("none"));
        none.getStyleClass().add("ph-muted");
        table.setPlaceholder(none);
        // Before the sort order is set: a table forgets it when it gets other items.
        table.setItems(model.lines());
        followSort();
        followSelection();
        followMenu();
        place = new ScrollPlace(table, model.memory());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.revision().addListener((_, _, _) -> {
            rows.forEach(LineRow::redraw);
            columns.makeRoomForWords();
            columns.redraw();
            restoreSelection();
            place.restore();
        });
        getChildren().add(table);
    }

    /// The table is being left: how far down it is will be found again.
    public void keepPlace() {
        place.keep();
    }

    /// The columns, for a chooser.
    public FleetColumns columns() {
        return columns;
    }

    /// Puts the keyboard on the table, on its first line where none is selected.
    public void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !model.lines().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    /// Brings a line into view, and selects it; once it is there, where no lines are.
    public void reveal(String key) {
        model.selected().set(key);
        if (model.lines().isEmpty()) {
            place.seek(key);
        }
        int at = indexOf(key);
        if (at >= 0) {
            table.scrollTo(Math.max(0, at - ScrollPlace.ABOVE));
        }
    }

    private void followSort() {
        SortOrder first = model.order().get();
        TableColumn<Line, ?> column = columns.column(first.column());
        column.setSortType(
                first.direction() == SortOrder.Direction.UP
                        ? TableColumn.SortType.ASCENDING
                        : TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(column);
        // The lines come sorted from the model, which sorts groups and their instances apart.
        table.setSortPolicy(_ -> {
            model.order().set(order());
            return true;
        });
    }

    private SortOrder order() {
        if (table.getSortOrder().isEmpty()) {
            return SortOrder.PROBLEMS_FIRST;
        }
        TableColumn<Line, ?> first = table.getSortOrder().getFirst();
        return new SortOrder(
                (Column) first.getUserData(),
                first.getSortType() == TableColumn.SortType.ASCENDING
                        ? SortOrder.Direction.UP
                        : SortOrder.Direction.DOWN);
    }

    private void followSelection() {
        table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (!selecting && line != null) {
                model.selected().set(line.facts().key());
            }
        });
        model.selected().addListener((_, _, _) -> restoreSelection());
    }

    /// By key: the line may have moved, or gone and come back.
    private void restoreSelection() {
        Line selected = table.getSelectionModel().getSelectedItem();
        String key = model.selected().get();
        int at = selected != null && selected.facts().key().equals(key)
                ? table.getSelectionModel().getSelectedIndex()
                : indexOf(key);
        selecting = true;
        if (at < 0
                || at >= model.lines().size()
                || !model.lines().get(at).facts().key().equals(key)) {
            at = indexOf(key);
        }
        if (at < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().clearAndSelect(at);
            table.getFocusModel().focus(at);
        }
        selecting = false;
    }

    private int indexOf(String key) {
        for (int i = 0; i < model.lines().size(); i++) {
            if (model.lines().get(i).facts().key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void followMenu() {
        ContextMenu menu = new ContextMenu();
        LineMenu items = new LineMenu(actions);
        table.setOnContextMenuRequested(request -> {
            Facts facts = selectedFacts();
            if (facts != null) {
                items.fill(menu, facts);
                menu.show(table, request.getScreenX(), request.getScreenY());
            }
        });
        table.addEventFilter(javafx.scene.input.MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
    }

    private void key(KeyEvent event) {
        Facts facts = selectedFacts();
        if (facts == null) {
            return;
        }
        if (facts instanceof GroupFacts group) {
            boolean open = group.opened() == GroupFacts.Opened.OPEN;
            KeyCode aside = open ? KeyCode.LEFT : KeyCode.RIGHT;
            boolean wanted = event.getCode() == KeyCode.ENTER || event.getCode() == aside;
            if (wanted) {
                actions.toggle(group.key());
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ENTER) {
            actions.open(facts.key());
            event.consume();
        }
    }

    private @Nullable Facts selectedFacts() {
        Line line = table.getSelectionModel().getSelectedItem();
        return line == null ? null : line.facts();
    }
}
