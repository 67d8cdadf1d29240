package dev.pharos.ui.chart.plot;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.theme.Palette;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;

/// Which line has which colour. A line that was seen keeps its colour over refreshes, also while it is away; new ones
/// get one after the other.
final class SeriesColours {
    /// Lines that came and went are forgotten beyond this many, all at once.
    private static final int REMEMBERED = 20_000;

    private final Palette palette;
    private final Map<Labels, Integer> indices = new HashMap<>();
    private int next;

    SeriesColours(Palette palette) {
        this.palette = palette;
    }

    /// Gives colours to new lines, in their order.
    void meet(List<ChartLine> lines) {
        if (indices.size() > REMEMBERED) {
            indices.clear();
            next = 0;
        }
        for (ChartLine line : lines) {
            if (indices.putIfAbsent(line.series().labels(), next) == null) {
                next++;
            }
        }
    }

    Color of(Labels labels) {
        return palette.series(indices.getOrDefault(labels, 0));
    }
}
