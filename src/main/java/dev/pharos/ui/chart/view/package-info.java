/// What of a chart is seen, and how that is moved: in time, in values, back and forth. Without JavaFX.
@NullMarked
package dev.pharos.ui.chart.view;

import org.jspecify.annotations.NullMarked;
