/// What every page is and what a window gives it: the time, the crosshair, navigation, memory. Pages know this package
/// and never each other.
@NullMarked
package dev.pharos.ui.page;

import org.jspecify.annotations.NullMarked;
