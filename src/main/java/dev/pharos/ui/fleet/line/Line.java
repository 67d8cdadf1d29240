package dev.pharos.ui.fleet.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A place in the table for what has one key: it stays the same object while what it says changes, so that selection,
/// scroll position and cells survive a refresh. On the FX thread only.
public final class Line {
    private final ReadOnlyObjectWrapper<Line> self = new ReadOnlyObjectWrapper<>(this);
    private Facts facts;

    Line(Facts facts) {
        this.facts = facts;
    }

    public Facts facts() {
        return facts;
    }

    /// For cell factories, without a new property each time.
    public ReadOnlyObjectProperty<Line> self() {
        return self.getReadOnlyProperty();
    }

    /// The lines of a table by key.
    public static final class Book {
        private Map<String, Line> byKey = new HashMap<>();

        /// The lines for these facts in their order: those already there with new facts, new ones, and none of the
        /// rest.
        public List<Line> turnTo(List<Facts> facts) {
            Map<String, Line> next = HashMap.newHashMap(facts.size());
            List<Line> lines = new ArrayList<>(facts.size());
            for (Facts one : facts) {
                Line line = byKey.get(one.key());
                if (line == null) {
                    line = new Line(one);
                } else {
                    line.facts = one;
                }
                next.put(one.key(), line);
                lines.add(line);
            }
            byKey = next;
            return lines;
        }
    }
}
