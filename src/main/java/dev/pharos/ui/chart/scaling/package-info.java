/// What a value axis counts by: round distances and powers. Knows no toolkit.
@NullMarked
package dev.pharos.ui.chart.scaling;

import org.jspecify.annotations.NullMarked;
