/// The window as a picture, without a window.
@NullMarked
package dev.pharos.ui.shell.picture;

import org.jspecify.annotations.NullMarked;
