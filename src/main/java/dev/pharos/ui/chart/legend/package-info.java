/// The names of a chart's lines with their values, and which of them the user wants to see.
@NullMarked
package dev.pharos.ui.chart.legend;

import org.jspecify.annotations.NullMarked;
