/// What leaves a chart: its numbers and its picture, for other programs. Knows no toolkit.
@NullMarked
package dev.pharos.ui.chart.export;

import org.jspecify.annotations.NullMarked;
