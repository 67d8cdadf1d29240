@NullMarked
package dev.pharos.ui.chart.move;

import org.jspecify.annotations.NullMarked;
