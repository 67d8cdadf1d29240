/// What Pharos saw of alerts itself, kept on this computer: also where no server wrote it down.
@NullMarked
package dev.pharos.alerts.sighting;

import org.jspecify.annotations.NullMarked;
