/// The fleet as a table. Cells are few (those on screen) and know their line only while they show it; a refresh redraws
/// them in place, without bindings.
@NullMarked
package dev.pharos.ui.fleet.table;

import org.jspecify.annotations.NullMarked;
