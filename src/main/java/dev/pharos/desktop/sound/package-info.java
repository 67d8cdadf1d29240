/// A short sound of our own, where nothing else makes one.
@NullMarked
package dev.pharos.desktop.sound;

import org.jspecify.annotations.NullMarked;
