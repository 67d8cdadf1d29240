/// The words that everyone who speaks of alerts uses: what an alert router (an Alertmanager) holds, matchers and
/// silences, and the router itself as an interface.
@NullMarked
package dev.pharos.alerting;

import org.jspecify.annotations.NullMarked;
