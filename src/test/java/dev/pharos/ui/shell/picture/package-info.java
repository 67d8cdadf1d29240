/// Pictures of the window.
@NullMarked
package dev.pharos.ui.shell.picture;

import org.jspecify.annotations.NullMarked;
