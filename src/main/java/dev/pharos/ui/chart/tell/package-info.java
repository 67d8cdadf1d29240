/// What a chart tells of a time: values at the crosshair and between two cursors, in a tooltip, as dots and lines over
/// the plot, and in words for those who cannot see it.
@NullMarked
package dev.pharos.ui.chart.tell;

import org.jspecify.annotations.NullMarked;
