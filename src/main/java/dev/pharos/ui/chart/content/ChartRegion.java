package dev.pharos.ui.chart.content;

import dev.pharos.series.TimeRange;

/// A time that something held for, an alert's firing for one, shaded behind the lines.
///
/// @param token the colour token that it is shaded with, `critical` for one
public record ChartRegion(TimeRange range, String label, String token) {}
