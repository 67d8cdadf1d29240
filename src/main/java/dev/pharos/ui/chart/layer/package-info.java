/// What is drawn of lines, layer on layer: fills, bars, lines and dots, each led along its samples. Knows no toolkit.
@NullMarked
package dev.pharos.ui.chart.layer;

import org.jspecify.annotations.NullMarked;
