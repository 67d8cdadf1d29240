/// The cells of the fleet's table: one kind a column, drawn only when what they show changed.
@NullMarked
package dev.pharos.ui.fleet.cell;

import org.jspecify.annotations.NullMarked;
