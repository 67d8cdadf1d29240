package dev.pharos.ui.chart.tell;

import dev.pharos.series.Unit;
import java.util.List;
import javafx.scene.paint.Color;

/// What there is to tell of a time.
///
/// @param when         in the user's language and zone
/// @param comparedWith the earlier period that the rows' differences are to, in the user's language; empty for none
/// @param holds        what holds then, the worst first
/// @param rows         the largest first
/// @param lack         why there may be no values
public record Telling(String when, String comparedWith, List<Held> holds, List<Row> rows, Lack lack) {
    /// One line's value.
    ///
    /// @param earlier what the line was in the earlier period, NaN where that is not known
    public record Row(Color colour, String name, double value, double earlier, Unit unit, Nearness nearness) {}

    /// What holds at that time beside all values: an alert that fires, a note.
    public record Held(Color colour, String name) {}

    /// Whether a line is the one that the pointer is at.
    public enum Nearness {
        NEAREST,
        OTHER
    }

    /// Why there are no values.
    public enum Lack {
        NONE,
        /// They were not asked for yet.
        UNKNOWN
    }

    public Telling {
        holds = List.copyOf(holds);
        rows = List.copyOf(rows);
    }

    /// In one line, for those who hear it: the time, then each value.
    public String spoken() {
        StringBuilder words = new StringBuilder(when);
        holds.forEach(held -> words.append(". ").append(held.name()));
        rows.forEach(row -> words.append(". ")
                .append(row.name())
                .append(' ')
                .append(row.unit().format(row.value())));
        return words.toString();
    }
}
