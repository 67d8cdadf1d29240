package dev.pharos.ui.chart.legend;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.content.ChartLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which lines the user wants to see. Kept by labels, so that it outlives a refresh.
public final class Shown {
    private final Set<Labels> hidden = new HashSet<>();

    public boolean test(ChartLine line) {
        return !hidden.contains(line.series().labels());
    }

    /// Hides what is shown, shows what is hidden.
    public void toggle(ChartLine line) {
        Labels labels = line.series().labels();
        if (!hidden.remove(labels)) {
            hidden.add(labels);
        }
    }

    /// Shows only this line; all of them where it is the only one already.
    public void solo(ChartLine line, List<ChartLine> all) {
        boolean alone = test(line) && all.stream().filter(this::test).count() == 1;
        hidden.clear();
        if (!alone) {
            all.stream().map(other -> other.series().labels()).forEach(hidden::add);
            hidden.remove(line.series().labels());
        }
    }
}
