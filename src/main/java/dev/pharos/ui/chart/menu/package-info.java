/// What can be taken along from a chart: its menu, its keys, where it is saved and how that is said.
@NullMarked
package dev.pharos.ui.chart.menu;

import org.jspecify.annotations.NullMarked;
