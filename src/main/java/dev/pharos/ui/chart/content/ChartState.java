package dev.pharos.ui.chart.content;

import java.time.Duration;

/// The five states of everything that shows data.
public sealed interface ChartState {
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
