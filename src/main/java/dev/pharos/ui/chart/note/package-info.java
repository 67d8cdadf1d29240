/// Words beside and within a plot: along its axes, at its thresholds, above its regions.
@NullMarked
package dev.pharos.ui.chart.note;

import org.jspecify.annotations.NullMarked;
