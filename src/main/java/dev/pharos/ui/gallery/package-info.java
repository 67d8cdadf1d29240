/// Every way in which a chart can be drawn, side by side, of made-up data: what the chart can do, and a page to judge
/// it
/// by.
@NullMarked
package dev.pharos.ui.gallery;

import org.jspecify.annotations.NullMarked;
