package dev.pharos.ui.instance;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.Instance;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.MetricSource;
import dev.pharos.source.ScrapeInterval;
import dev.pharos.ui.trouble.Conditions;
import java.util.Optional;
import java.util.function.LongFunction;

/// Reads one instance. Blocks; for one background thread at a time.
final class InstanceReader {
    private final MetricSource source;
    private final LongFunction<Outcome<FleetSnapshot>> fleet;
    private final String select;
    private final ScrapeInterval scrape;

    /// @param fleet  the fleet at a time
    /// @param select which instance: a key, an address, an `instance` label or a name
    InstanceReader(MetricSource source, LongFunction<Outcome<FleetSnapshot>> fleet, String select) {
        this.source = source;
        this.scrape = new ScrapeInterval(source);
        this.fleet = fleet;
        this.select = select;
    }

    /// The instance at a time; empty where the fleet knows none like it.
    Outcome<Optional<InstanceReading>> read(long time) {
        return fleet.apply(time)
                .map(snapshot ->
                        Optional.ofNullable(snapshot.find(select)).map(instance -> reading(snapshot, instance)));
    }

    private InstanceReading reading(FleetSnapshot snapshot, Instance instance) {
        return new InstanceReading(
                snapshot,
                Conditions.of(snapshot),
                instance,
                Details.read(source, instance.id(), snapshot.time()),
                scrape.millis());
    }
}
