/// The views of a page's charts as the hand moves them: one for all in time, one each in values.
@NullMarked
package dev.pharos.ui.chart.move;

import org.jspecify.annotations.NullMarked;
