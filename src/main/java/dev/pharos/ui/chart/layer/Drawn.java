package dev.pharos.ui.chart.layer;

import dev.pharos.ui.chart.content.ChartLine;

/// A line as it is drawn: raised where it stands on another, downwards where that is its sign.
///
/// @param base the place among the lines drawn of the one that it stands on or is filled to; negative for the zero line
public record Drawn(ChartLine line, int base) {}
