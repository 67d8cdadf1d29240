/// Tests of what Pharos keeps of what it saw.
@NullMarked
package dev.pharos.alerts.sighting;

import org.jspecify.annotations.NullMarked;
