/// Tests of what lies in the package of the same name.
@NullMarked
package dev.pharos.desktop.bus;

import org.jspecify.annotations.NullMarked;
