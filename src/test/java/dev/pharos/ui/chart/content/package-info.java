@NullMarked
package dev.pharos.ui.chart.content;

import org.jspecify.annotations.NullMarked;
