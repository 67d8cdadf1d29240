package dev.pharos.alerts.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An expression as text of which is known what stands by itself: outside of quotes, brackets and comments.
final class ExpressionText {
    private final String text;
    /// The places that stand by themselves.
    private final BitSet open;
    /// Where the first bracket ends; -1 where there is none, or it does not.
    private final int firstEnd;
    /// How many brackets stand within each other.
    private final int deepest;

    private ExpressionText(String text, BitSet open, int firstEnd, int deepest) {
        this.text = text;
        this.open = open;
        this.firstEnd = firstEnd;
        this.deepest = deepest;
    }

    /// Where a comparison stands.
    record Place(int at, Comparison.Operator operator) {}

    static ExpressionText of(String expression) {
        StringBuilder text = new StringBuilder(expression.strip());
        BitSet open = new BitSet(text.length());
        int depth = 0;
        int firstEnd = -1;
        int deepest = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'' || c == '`') {
                i = quoteEnd(text, i);
            } else if (c == '#') {
                i = blanked(text, i);
            } else {
                if ("([{".indexOf(c) >= 0) {
                    depth++;
                    deepest = Math.max(deepest, depth);
                } else if (")]}".indexOf(c) >= 0) {
                    depth--;
                    firstEnd = depth == 0 && firstEnd < 0 ? i : firstEnd;
                } else {
                    open.set(i, depth == 0);
                }
                i++;
            }
        }
        return new ExpressionText(text.toString(), open, firstEnd, deepest);
    }

    /// The place after a quote's end; in backticks nothing is escaped.
    private static int quoteEnd(CharSequence text, int start) {
        char quote = text.charAt(start);
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            i += text.charAt(i) == '\\' && quote != '`' ? 2 : 1;
        }
        return Math.min(i + 1, text.length());
    }

    /// Takes a comment away, and says where it ended.
    private static int blanked(StringBuilder text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n') {
            text.setCharAt(i, ' ');
            i++;
        }
        return i;
    }

    String text() {
        return text;
    }

    int deepest() {
        return deepest;
    }

    /// Without brackets around all of it.
    ExpressionText bare() {
        return text.startsWith("(") && firstEnd == text.length() - 1
                ? of(text.substring(1, text.length() - 1)).bare()
                : this;
    }

    /// The parts between operators that are words.
    List<ExpressionText> split(String... words) {
        List<ExpressionText> parts = new ArrayList<>();
        int from = 0;
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            String word = word(i);
            for (String operator : words) {
                if (word.toLowerCase(Locale.ROOT).equals(operator)) {
                    parts.add(of(text.substring(from, i)));
                    from = i + word.length();
                }
            }
        }
        parts.add(of(text.substring(from)));
        return parts;
    }

    /// The word that begins at a place; empty where none does.
    private String word(int start) {
        if (start > 0 && isNamePart(text.charAt(start - 1))) {
            return "";
        }
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '.';
    }

    /// Comparisons are done from left to right: the last one decides.
    @Nullable
    Place lastComparison() {
        Place last = null;
        int i = open.nextSetBit(0);
        while (i >= 0) {
            Comparison.Operator operator = operator(i);
            if (operator != null) {
                last = new Place(i, operator);
            }
            i = open.nextSetBit(i + (operator == null ? 1 : operator.sign().length()));
        }
        return last;
    }

    private Comparison.@Nullable Operator operator(int at) {
        for (Comparison.Operator operator : Comparison.Operator.values()) {
            if (text.startsWith(operator.sign(), at)) {
                return operator;
            }
        }
        return null;
    }
}
