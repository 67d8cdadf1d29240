package dev.pharos.ui.shell.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How well a text matches what was typed: its characters in this order, anywhere in the text. The start of the text,
/// of a word and runs of neighbours count for more; gaps count for less.
///
/// @param score the higher the better
/// @param at    where in the text the typed characters are, ascending
record FuzzyMatch(int score, List<Integer> at) {
    private static final int HIT = 4;
    private static final int NEIGHBOUR = 6;
    private static final int WORD = 5;
    private static final int START = 8;

    /// Empty where the text does not contain what was typed. Blanks in it are skipped; case does not matter.
    static Optional<FuzzyMatch> of(String typed, String text) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return Optional.empty();
        }
        if (wanted.isEmpty()) {
            return Optional.of(new FuzzyMatch(0, List.of()));
        }
        Optional<FuzzyMatch> best = Optional.empty();
        char first = wanted.charAt(0);
        for (int start = lower.indexOf(first); start >= 0; start = lower.indexOf(first, start + 1)) {
            Optional<FuzzyMatch> match = from(start, wanted, lower);
            if (match.isPresent() && (best.isEmpty() || match.get().score > best.get().score)) {
                best = match;
            }
        }
        return best;
    }

    private static Optional<FuzzyMatch> from(int start, String wanted, String text) {
        List<Integer> at = new ArrayList<>();
        int score = 0;
        int next = start;
        for (int i = 0; i < wanted.length(); i++) {
            int found = text.indexOf(wanted.charAt(i), next);
            if (found < 0) {
                return Optional.empty();
            }
            score += HIT + bonus(text, found, at);
            at.add(found);
            next = found + 1;
        }
        return Optional.of(new FuzzyMatch(score, at));
    }

    private static int bonus(String text, int found, List<Integer> before) {
        if (!before.isEmpty() && before.getLast() == found - 1) {
            return NEIGHBOUR;
        }
        int gap = before.isEmpty() ? 0 : Math.min(4, found - before.getLast() - 1);
        if (found == 0) {
            return START;
        }
        return (Character.isLetterOrDigit(text.charAt(found - 1)) ? 0 : WORD) - gap;
    }
}
