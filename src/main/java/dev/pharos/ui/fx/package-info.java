/// The one gate to the FX thread, values that cross it newest-wins, work that dies with its screen.
@NullMarked
package dev.pharos.ui.fx;

import org.jspecify.annotations.NullMarked;
