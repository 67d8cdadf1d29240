package dev.pharos.ui.chart.view;

import dev.pharos.series.TimeSelection;
import java.util.Map;

/// What is seen of a page of charts.
///
/// @param time   of all of them
/// @param values of those charts, by their keys, whose values are not simply all there are
public record View(TimeSelection time, Map<String, ValueRange> values) {
    public View {
        values = Map.copyOf(values);
    }

    View at(TimeSelection other) {
        return new View(other, values);
    }
}
