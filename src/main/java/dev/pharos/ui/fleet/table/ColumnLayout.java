package dev.pharos.ui.fleet.table;

import dev.pharos.ui.fleet.line.Column;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Order, width and visibility of the columns, as remembered: `health:116:shown,name:220:hidden,…`.
///
/// @param columns each column once, in order
record ColumnLayout(List<Place> columns) {
    enum Visibility {
        SHOWN,
        HIDDEN
    }

    /// @param width in pixels, 0 for "as wide as fits"
    record Place(Column column, int width, Visibility visibility) {}

    static final ColumnLayout FIRST = read("");

    ColumnLayout {
        columns = List.copyOf(columns);
    }

    String written() {
        return columns.stream()
                .map(place -> place.column().id() + ":" + place.width() + ":"
                        + (place.visibility() == Visibility.SHOWN ? "shown" : "hidden"))
                .collect(Collectors.joining(","));
    }

    /// What is not understood is left out; columns that are missing, such as those of a newer version, come last.
    static ColumnLayout read(String written) {
        List<Place> places = new ArrayList<>();
        Set<Column> missing = EnumSet.allOf(Column.class);
        for (String part : written.split(",", -1)) {
            String[] fields = part.split(":", -1);
            for (Column column : Column.values()) {
                if (fields.length == 3 && fields[0].equals(column.id()) && missing.remove(column)) {
                    places.add(new Place(
                            column,
                            fields[1].matches("\\d{1,4}") ? Integer.parseInt(fields[1]) : 0,
                            // The name is how one knows what a line is about.
                            fields[2].equals("hidden") && column != Column.NAME
                                    ? Visibility.HIDDEN
                                    : Visibility.SHOWN));
                }
            }
        }
        for (Column column : missing) {
            places.add(new Place(column, 0, column.shownAtFirst() ? Visibility.SHOWN : Visibility.HIDDEN));
        }
        return new ColumnLayout(places);
    }
}
