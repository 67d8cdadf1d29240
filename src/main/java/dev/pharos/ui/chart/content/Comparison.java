package dev.pharos.ui.chart.content;

import java.util.List;
import java.util.Optional;

/// The lines of an earlier period, drawn behind those of the range.
///
/// @param shift how much earlier it was, in milliseconds; 0 where nothing is compared
/// @param lines with their times moved on by the shift; each has the labels of the line that it is compared with
public record Comparison(long shift, List<ChartLine> lines) {
    public static final Comparison NONE = new Comparison(0, List.of());

    public Comparison {
        lines = List.copyOf(lines);
    }

    public boolean isNone() {
        return shift == 0;
    }

    /// What a line was then.
    public Optional<ChartLine> of(ChartLine line) {
        return lines.stream()
                .filter(earlier ->
                        earlier.series().labels().equals(line.series().labels()))
                .findFirst();
    }
}
