/// Tests of what lies in the package of the same name.
@NullMarked
package dev.pharos.ui.chart.layer;

import org.jspecify.annotations.NullMarked;
