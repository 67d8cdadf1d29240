/// The fleet as a DBA thinks of it: nodes, Redis instances, replication groups and clusters, derived from
/// metrics alone.
///
/// Here are the words for it, up to one immutable [dev.pharos.fleet.FleetSnapshot]; those for one Redis are in
/// `fleet.instance`. `fleet.scrape` asks, `fleet.infer` concludes and `fleet.read` does both in one go. A number that
/// no exporter reported is NaN, never zero.
@NullMarked
package dev.pharos.fleet;

import org.jspecify.annotations.NullMarked;
