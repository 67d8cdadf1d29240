package dev.pharos.ui.chart.view;

import dev.pharos.series.TimeRange;
import org.jspecify.annotations.Nullable;

/// Where a move in time led.
///
/// @param stop what held it up, null where nothing did
public record Moved(TimeRange range, @Nullable Stop stop) {}
