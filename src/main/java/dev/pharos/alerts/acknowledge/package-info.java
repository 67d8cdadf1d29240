/// Alerts that somebody looks after: silenced for as long as they fire and Pharos runs, and no longer.
@NullMarked
package dev.pharos.alerts.acknowledge;

import org.jspecify.annotations.NullMarked;
