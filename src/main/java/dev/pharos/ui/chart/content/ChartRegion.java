package dev.pharos.ui.chart.content;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.state.Status;

/// A time that something held for, an alert's firing for one, shaded behind the lines.
///
/// @param status in whose colour it is shaded
public record ChartRegion(TimeRange range, String label, Status status) {}
