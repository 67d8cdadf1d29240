package dev.pharos.ui.fleet.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts terms into a filter's text and takes them out, for chips and menus; the text stays the only truth.
public final class Written {
    private Written() {}

    /// `field:value`, quoted where the value needs it.
    public static String term(String field, String value) {
        return field + ":" + (value.chars().anyMatch(Character::isWhitespace) ? "\"" + value + "\"" : value);
    }

    public static boolean contains(String text, String term) {
        return split(text).contains(term);
    }

    /// The text with the term, or without it where it was there.
    public static String toggled(String text, String term) {
        List<String> terms = new ArrayList<>(split(text));
        if (!terms.remove(term)) {
            terms.add(term);
        }
        return String.join(" ", terms);
    }

    /// The text with the term.
    public static String with(String text, String term) {
        return contains(text, term) ? text : toggled(text, term);
    }

    private static List<String> split(String text) {
        // Blanks within quotes do not divide.
        return Arrays.stream(text.strip().split("\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .filter(term -> !term.isEmpty())
                .toList();
    }
}
