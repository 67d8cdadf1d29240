/// Popups that Pharos draws itself, where the desktop draws none.
@NullMarked
package dev.pharos.ui.popup;

import org.jspecify.annotations.NullMarked;
