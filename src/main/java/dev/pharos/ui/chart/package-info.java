/// The time-range chart: [dev.pharos.ui.chart.TimeChart] and its parts.
@NullMarked
package dev.pharos.ui.chart;

import org.jspecify.annotations.NullMarked;
