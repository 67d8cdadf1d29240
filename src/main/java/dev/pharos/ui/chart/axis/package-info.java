/// Where values and times lie on a chart and where its ticks are. Knows no toolkit.
@NullMarked
package dev.pharos.ui.chart.axis;

import org.jspecify.annotations.NullMarked;
