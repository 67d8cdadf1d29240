package dev.pharos.ui.instance;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.Instance;
import dev.pharos.fleet.Node;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.source.MetricSource;
import dev.pharos.source.ScrapeIntervals;
import dev.pharos.ui.page.Moment;
import dev.pharos.ui.trouble.Conditions;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one instance. Blocks; for one background thread at a time.
final class InstanceReader {
    private final MetricSource source;
    private final LongFunction<Outcome<FleetSnapshot>> fleet;
    private final String select;
    private final ScrapeIntervals intervals;

    /// @param fleet  the fleet at a time
    /// @param select which instance: a key, an address, an `instance` label or a name
    InstanceReader(MetricSource source, LongFunction<Outcome<FleetSnapshot>> fleet, String select) {
        this.source = source;
        this.intervals = new ScrapeIntervals(source);
        this.fleet = fleet;
        this.select = select;
    }

    /// The instance at a moment. Where its fleet knows none like it, that of the present and that of the range's start
    /// are asked whether there is one at all.
    Outcome<Sighting> read(Moment moment) {
        return fleet.apply(moment.now()).then(snapshot -> {
            Instance instance = snapshot.find(select);
            return instance == null
                    ? elsewhere(moment)
                    : Outcome.success(new Sighting.Present(reading(snapshot, instance)));
        });
    }

    private Outcome<Sighting> elsewhere(Moment moment) {
        return fleet.apply(source.now()).then(present -> {
            Instance later = present.find(select);
            return later == null
                    ? fleet.apply(moment.range().start()).map(this::earlier)
                    : Outcome.success(new Sighting.Elsewhere(later.name(), Sighting.When.LATER));
        });
    }

    private Sighting earlier(FleetSnapshot start) {
        Instance before = start.find(select);
        return before == null ? new Sighting.Unknown() : new Sighting.Elsewhere(before.name(), Sighting.When.EARLIER);
    }

    private InstanceReading reading(FleetSnapshot snapshot, Instance instance) {
        return new InstanceReading(
                snapshot,
                Conditions.of(snapshot),
                instance,
                Details.read(source, instance.id(), snapshot.time()),
                intervals.longest(
                        jobs(instance, snapshot.node(instance.placement().node()))));
    }

    private static List<String> jobs(Instance instance, @Nullable Node node) {
        return Stream.of(instance.id(), node == null ? Labels.EMPTY : node.target())
                .map(labels -> labels.get("job"))
                .filter(job -> !job.isEmpty())
                .toList();
    }
}
