package dev.pharos.ui.chart.content;

import dev.pharos.series.Unit;

/// What a value axis counts, and how.
public record ValueAxis(Unit unit, ChartSpec.Bounds bounds) {}
