@NullMarked
package dev.pharos.ui.fleet.cell;

import org.jspecify.annotations.NullMarked;
