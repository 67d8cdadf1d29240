/// Silences as they are written, changed and ended, for every page that can.
@NullMarked
package dev.pharos.ui.silencing;

import org.jspecify.annotations.NullMarked;
