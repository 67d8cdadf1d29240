/// Pictures without a window.
@NullMarked
package dev.pharos.app.picture;

import org.jspecify.annotations.NullMarked;
