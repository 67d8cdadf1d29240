/// The chart's raster under test, without a toolkit where it needs none.
@NullMarked
package dev.pharos.ui.chart.raster;

import org.jspecify.annotations.NullMarked;
