/// The fleet as a DBA thinks of it: nodes, Redis instances, replication groups and clusters, derived from
/// metrics alone.
///
/// [dev.pharos.fleet.FleetReader] asks a fixed number of queries however large the fleet is and gives one immutable
/// [dev.pharos.fleet.FleetSnapshot]. A number that no exporter reported is NaN, never zero.
@NullMarked
package dev.pharos.fleet;

import org.jspecify.annotations.NullMarked;
