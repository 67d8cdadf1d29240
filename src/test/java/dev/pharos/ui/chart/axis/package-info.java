/// The chart's axis under test, without a toolkit where it needs none.
@NullMarked
package dev.pharos.ui.chart.axis;

import org.jspecify.annotations.NullMarked;
