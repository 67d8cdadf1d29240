/// A sign in the desktop's panel: a mark that says how bad it is and of how many things, and a menu.
@NullMarked
package dev.pharos.desktop.tray;

import org.jspecify.annotations.NullMarked;
