/// The chart's plot under test, without a toolkit where it needs none.
@NullMarked
package dev.pharos.ui.chart.plot;

import org.jspecify.annotations.NullMarked;
