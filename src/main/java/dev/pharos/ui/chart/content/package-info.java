/// What a chart shows, in records: what it is about, its lines, thresholds and shaded regions, and which of the five
/// states it is in. Knows no toolkit, so view models may speak it.
@NullMarked
package dev.pharos.ui.chart.content;

import org.jspecify.annotations.NullMarked;
