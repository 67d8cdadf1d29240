/// Lines and areas drawn into an array of pixels, column by column, anti-aliased by the exact share of each pixel that
/// is covered. Knows no toolkit.
@NullMarked
package dev.pharos.ui.chart.raster;

import org.jspecify.annotations.NullMarked;
