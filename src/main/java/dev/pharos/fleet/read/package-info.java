/// Asks the questions of one refresh side by side and puts the snapshot together.
///
/// [dev.pharos.fleet.read.FleetReader] asks a fixed number of queries however large the fleet is.
@NullMarked
package dev.pharos.fleet.read;

import org.jspecify.annotations.NullMarked;
