/// What panels speak over the bus: `org.kde.StatusNotifierItem` and `com.canonical.dbusmenu`. Public, since the library
/// calls it by reflection.
@NullMarked
package dev.pharos.desktop.tray.wire;

import org.jspecify.annotations.NullMarked;
