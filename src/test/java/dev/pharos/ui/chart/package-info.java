/// The chart under test.
@NullMarked
package dev.pharos.ui.chart;

import org.jspecify.annotations.NullMarked;
