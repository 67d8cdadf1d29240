/// A chart as a vector picture: shapes and texts with their colours, for other programs. Knows no scene graph.
@NullMarked
package dev.pharos.ui.chart.svg;

import org.jspecify.annotations.NullMarked;
