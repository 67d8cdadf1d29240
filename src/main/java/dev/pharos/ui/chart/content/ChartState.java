package dev.pharos.ui.chart.content;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /// The same state with other data, where it has any.
    default ChartState map(UnaryOperator<ChartData> change) {
        return switch (this) {
            case Showing(ChartData data) -> new Showing(change.apply(data));
            case Stale(ChartData data, Duration age, String reason) -> new Stale(change.apply(data), age, reason);
            case Loading _, Empty _, Failed _ -> this;
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
