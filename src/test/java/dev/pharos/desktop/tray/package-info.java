/// Tests of what lies in the package of the same name.
@NullMarked
package dev.pharos.desktop.tray;

import org.jspecify.annotations.NullMarked;
