package dev.pharos.ui.chart.content;

import java.time.Duration;
import java.util.Optional;

/// The five states of everything that shows data.
public sealed interface ChartState {
    /// What there is to draw, if anything.
    default Optional<ChartData> drawn() {
        return switch (this) {
            case Showing(ChartData data) -> Optional.of(data);
            case Stale(ChartData data, var _, var _) -> Optional.of(data);
            case Loading _, Empty _, Failed _ -> Optional.empty();
        };
    }

    /// Nothing is known yet.
    record Loading() implements ChartState {}

    record Showing(ChartData data) implements ChartState {}

    /// The answer is that there is nothing.
    ///
    /// @param reason why, and what to do
    record Empty(String reason) implements ChartState {}

    /// The last good data, and for how long they have been the last.
    record Stale(ChartData data, Duration age, String reason) implements ChartState {}

    /// There never were data.
    ///
    /// @param reason what failed, in words
    record Failed(String reason) implements ChartState {}
}
