package dev.pharos.ui.fleet.table;

import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.fleet.line.SortOrder;
import dev.pharos.ui.page.ViewMemory;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/// What a table shows and what the user sets in it.
///
/// @param lines    sorted and grouped already
/// @param revision changes whenever lines say something else
/// @param selected key of the selected line, or empty
public record TableModel(
        ObservableList<Line> lines,
        ReadOnlyLongProperty revision,
        ObjectProperty<SortOrder> order,
        StringProperty selected,
        ViewMemory memory) {}
