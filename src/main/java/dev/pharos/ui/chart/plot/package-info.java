/// The picture of a chart: data, axes and colours in, pixels out.
@NullMarked
package dev.pharos.ui.chart.plot;

import org.jspecify.annotations.NullMarked;
