/// Pictures of what the window shows, without a display: the toolkit started headless, a scene of the wanted size, PNG.
@NullMarked
package dev.pharos.ui.picture;

import org.jspecify.annotations.NullMarked;
