@NullMarked
package dev.pharos.ui.chart.view;

import org.jspecify.annotations.NullMarked;
