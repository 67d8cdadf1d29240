package dev.pharos.ui.fleet.table;

import dev.pharos.series.Unit;
import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.GroupFacts;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.theme.Quantity;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide those columns have to be whose words differ from fleet to fleet: names of instances, nodes and groups, and
/// lag. It forgets nothing: columns must not move to and fro with what comes and goes.
final class ContentWidths {
    private static final Font FONT = Font.font("Open Sans", 13);
    private static final Font SMALL = Font.font("Open Sans", 12);

    /// Of a cell, both sides.
    private static final double PADDING = 18;

    /// Between a name and its address; the group's colour with its gap.
    private static final double BESIDE = 12;

    /// More than this is not taken from the other columns only to tell instances apart.
    private static final double MOST_TO_TELL_APART = 260;

    private final Map<Column, Integer> longest = new EnumMap<>(Column.class);
    private final Map<Column, Double> widths = new EnumMap<>(Column.class);
    private int longestShort;
    private double shortName;

    /// In pixels; 0 of columns whose words are of one kind, and where nothing was learnt.
    double of(Column column) {
        return Math.min(most(column), widths.getOrDefault(column, 0.0));
    }

    /// What the longest of the shortened names takes, in pixels.
    double toTellApart() {
        return Math.min(MOST_TO_TELL_APART, shortName);
    }

    /// Takes the words of a line; true where a column became wider.
    boolean learn(Facts facts) {
        boolean wider = switch (facts) {
            case InstanceFacts instance -> {
                String address = instance.instance().address();
                String beside = address.equals(facts.name()) ? "" : address;
                boolean shortened = learnShort(facts.shortName());
                boolean named = learn(Column.NAME, facts.name(), beside);
                yield shortened || named;
            }
            case GroupFacts _ -> false;
        };
        wider |= learn(Column.NODE, facts.node(), "");
        wider |= learn(Column.GROUP, facts.group(), "");
        wider |= learn(Column.CLUSTER, facts.cluster(), "");
        wider |= learn(Column.LAG, Double.isNaN(facts.lag()) ? "" : Quantity.of(Unit.SECONDS, facts.lag()), "");
        return wider;
    }

    private boolean learnShort(String name) {
        if (name.length() <= longestShort) {
            return false;
        }
        longestShort = name.length();
        double width = PADDING + width(name, FONT);
        boolean wider = width > shortName;
        shortName = Math.max(shortName, width);
        return wider;
    }

    /// Measured only where there are more letters than ever before: thousands of lines cost nothing of note.
    private boolean learn(Column column, String words, String beside) {
        int letters = words.length() + beside.length();
        if (letters <= longest.getOrDefault(column, 0)) {
            return false;
        }
        longest.put(column, letters);
        boolean besideSomething = !beside.isEmpty() || column == Column.GROUP || column == Column.CLUSTER;
        double width = PADDING + width(words, FONT) + width(beside, SMALL) + (besideSomething ? BESIDE : 0);
        if (width <= widths.getOrDefault(column, 0.0)) {
            return false;
        }
        widths.put(column, width);
        return true;
    }

    private static double width(String words, Font font) {
        if (words.isEmpty()) {
            return 0;
        }
        Text text = new Text(words);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    /// Longer words are cut.
    private static double most(Column column) {
        return switch (column) {
            // About as wide as redis-prod-eu-west-1a-0001.example.internal:6379.
            case NAME -> 340;
            case GROUP, CLUSTER -> 190;
            case NODE -> 170;
            default -> 96;
        };
    }
}
