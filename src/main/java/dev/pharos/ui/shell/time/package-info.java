/// Choosing and writing the window's time: quick ranges, from and to as they are typed, zones.
@NullMarked
package dev.pharos.ui.shell.time;

import org.jspecify.annotations.NullMarked;
