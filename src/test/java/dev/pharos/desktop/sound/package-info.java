/// Tests of what lies in the package of the same name.
@NullMarked
package dev.pharos.desktop.sound;

import org.jspecify.annotations.NullMarked;
