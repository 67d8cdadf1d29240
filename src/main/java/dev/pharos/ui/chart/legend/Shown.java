package dev.pharos.ui.chart.legend;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.content.ChartLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which lines the user wants to see. Kept by labels, so that it outlives a refresh.
public final class Shown {
    /// The lines that are not as the others: hidden ones, or after a solo those that are shown.
    private final Set<Labels> others = new HashSet<>();
    /// Whether lines are hidden unless they were asked for: what comes after a solo is no part of it.
    private boolean solo;

    public boolean test(ChartLine line) {
        return others.contains(line.series().labels()) == solo;
    }

    /// Hides what is shown, shows what is hidden.
    public void toggle(ChartLine line) {
        Labels labels = line.series().labels();
        if (!others.remove(labels)) {
            others.add(labels);
        }
    }

    /// Shows only this line; all of them where it is the only one already.
    public void solo(ChartLine line, List<ChartLine> all) {
        boolean alone = test(line) && all.stream().filter(this::test).count() == 1;
        others.clear();
        solo = !alone;
        if (solo) {
            others.add(line.series().labels());
        }
    }
}
