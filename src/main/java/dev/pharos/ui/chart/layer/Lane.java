package dev.pharos.ui.chart.layer;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;

/// Where a line is led along.
///
/// @param time   over the whole width of the plot
/// @param value  over its height
/// @param left   where the part of it begins that is drawn
/// @param width  how wide that is
/// @param slices of each unit of width: samples of one slice are drawn together
public record Lane(TimeScale time, ValueScale value, double left, double width, double slices) {}
