@NullMarked
package dev.pharos.ui.chart.svg;

import org.jspecify.annotations.NullMarked;
