/// What is named where.
@NullMarked
package dev.pharos.ui.chart.note;

import org.jspecify.annotations.NullMarked;
