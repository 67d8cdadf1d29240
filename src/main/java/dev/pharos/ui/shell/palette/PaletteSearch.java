package dev.pharos.ui.shell.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds entries by what was typed, best first.
final class PaletteSearch {
    private static final int MOST = 50;

    private PaletteSearch() {}

    /// @param at where in the title the typed characters are
    record Hit(PaletteEntry entry, int score, List<Integer> at) {}

    /// Of equal ones the shorter title first, since more of it was typed; in their own order while nothing is typed.
    static List<Hit> find(String typed, List<PaletteEntry> entries) {
        Comparator<Hit> best = Comparator.comparingInt(Hit::score).reversed();
        return entries.stream()
                .flatMap(entry -> hit(typed.strip(), entry).stream())
                .sorted(
                        typed.isBlank()
                                ? best
                                : best.thenComparingInt(
                                        hit -> hit.entry().title().length()))
                .limit(MOST)
                .toList();
    }

    /// What is not in the title may still be in title and kind together: `range 24` finds “Last 24 h”.
    private static Optional<Hit> hit(String typed, PaletteEntry entry) {
        Optional<FuzzyMatch> title = FuzzyMatch.of(typed, entry.title());
        if (title.isPresent()) {
            return title.map(match -> new Hit(entry, match.score(), match.at()));
        }
        return FuzzyMatch.of(typed, entry.kind() + " " + entry.title())
                .map(match -> new Hit(entry, match.score() / 2, List.of()));
    }
}
