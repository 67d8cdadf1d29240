/// The running configuration of an Alertmanager: the way that an alert takes to its receivers, and which alert keeps
/// which other quiet.
@NullMarked
package dev.pharos.alerts.route;

import org.jspecify.annotations.NullMarked;
