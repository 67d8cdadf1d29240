package dev.pharos.ui.instance.read;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.Target;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.MetricSource;
import dev.pharos.source.ScrapeIntervals;
import dev.pharos.ui.page.Moment;
import dev.pharos.ui.trouble.Conditions;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one instance. Blocks; for one background thread at a time.
public final class InstanceReader {
    private static final long NEAR_MILLIS = 60_000;

    private final MetricSource source;
    private final LongFunction<Outcome<FleetSnapshot>> fleet;
    private final String select;
    private final ScrapeIntervals intervals;
    private volatile @Nullable Verdict verdict;

    /// Whether there was such an instance at the start of a range.
    private record Verdict(long start, Sighting seen) {}

    /// @param fleet  the fleet at a time
    /// @param select which instance: a key, an address, an `instance` label or a name
    public InstanceReader(MetricSource source, LongFunction<Outcome<FleetSnapshot>> fleet, String select) {
        this.source = source;
        this.intervals = new ScrapeIntervals(source);
        this.fleet = fleet;
        this.select = select;
    }

    /// The instance at a moment. Where its fleet knows none like it, that of the present and that of the range's start
    /// are asked whether there is one at all.
    public Outcome<Sighting> read(Moment moment) {
        return fleet.apply(moment.now()).then(snapshot -> {
            Instance instance = snapshot.find(select);
            return instance == null
                    ? elsewhere(moment)
                    : Outcome.success(new Sighting.Present(reading(snapshot, instance)));
        });
    }

    /// Not at the moment: the present is another one only where the range lies back.
    private Outcome<Sighting> elsewhere(Moment moment) {
        long present = source.now();
        if (isNear(present, moment.now())) {
            return earlier(moment.range().start());
        }
        return fleet.apply(present).then(snapshot -> {
            Instance later = snapshot.find(select);
            return later == null
                    ? earlier(moment.range().start())
                    : Outcome.success(new Sighting.Elsewhere(later.name(), Sighting.When.LATER));
        });
    }

    /// What was found at a start serves those near it: a range that moves on asks once a minute.
    private Outcome<Sighting> earlier(long start) {
        Verdict before = verdict;
        if (before != null && isNear(before.start(), start)) {
            return Outcome.success(before.seen());
        }
        return fleet.apply(start).map(snapshot -> {
            Instance found = snapshot.find(select);
            Sighting seen = found == null
                    ? new Sighting.Unknown()
                    : new Sighting.Elsewhere(found.name(), Sighting.When.EARLIER);
            verdict = new Verdict(start, seen);
            return seen;
        });
    }

    private static boolean isNear(long a, long b) {
        return Math.abs(a - b) < NEAR_MILLIS;
    }

    private InstanceReading reading(FleetSnapshot snapshot, Instance instance) {
        return new InstanceReading(
                snapshot,
                Conditions.of(snapshot),
                instance,
                Details.read(source, instance.targets(), snapshot.time()),
                intervals.longest(
                        jobs(instance, snapshot.node(instance.placement().node()))));
    }

    private static List<String> jobs(Instance instance, @Nullable Node node) {
        return Stream.concat(
                        instance.targets().stream().map(Target::job),
                        Stream.ofNullable(node).map(each -> each.target().get("job")))
                .filter(job -> !job.isEmpty())
                .toList();
    }
}
