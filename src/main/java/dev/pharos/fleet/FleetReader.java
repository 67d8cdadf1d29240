package dev.pharos.fleet;

import dev.pharos.outcome.Outcome;
import dev.pharos.source.MetricSource;
import java.util.List;

/// Reads the fleet of a source. Remembers what instances were when last seen, so one reader serves one source
/// for as long as it is looked at. Every call blocks; meant for a virtual thread.
public final class FleetReader {
    private final MetricSource source;

    public FleetReader(MetricSource source) {
        this.source = source;
    }

    /// The fleet at a time, in milliseconds since the epoch.
    public Outcome<FleetSnapshot> read(long time, NodeCorrections corrections) {
        return source.alerts()
                .map(alerts -> new FleetSnapshot(
                        time,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        alerts,
                        List.of(),
                        FleetTotals.of(List.of(), alerts.size())));
    }
}
