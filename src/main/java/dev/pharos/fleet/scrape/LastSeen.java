package dev.pharos.fleet.scrape;

import dev.pharos.fleet.instance.Role;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What targets were when they last said so. Live ones are remembered as they are read; of dead ones that were
/// never read (Pharos was started after the crash) the server is asked once.
public final class LastSeen {
    /// After this long without a find the server is asked again, in milliseconds.
    private static final long ASK_AGAIN = 300_000;

    private record Known(Labels info, Labels slave, Labels formerSlave, long seen) {}

    private final Map<Labels, Known> known = new HashMap<>();
    private final Map<Labels, Long> asked = new HashMap<>();

    /// The dead ones that the server is to be asked about at a time: no longer than a list of all targets.
    public List<Labels> unknown(Collection<TargetFacts> targets, long time) {
        List<Labels> unknown = new ArrayList<>();
        for (TargetFacts target : targets) {
            Known before = known.get(target.id());
            boolean asking = (before == null || before.seen() > time)
                    && Math.abs(time - asked.getOrDefault(target.id(), Long.MIN_VALUE / 2)) > ASK_AGAIN;
            if (asking) {
                unknown.add(target.labels());
                asked.put(target.id(), time);
            }
        }
        return unknown;
    }

    /// The answer to [FleetQueries#lastSeen].
    public void learn(QueryResult.Vector answer, Scrapes scrapes) {
        Map<Labels, Sample> infos = new HashMap<>();
        Map<Labels, Sample> slaves = new HashMap<>();
        for (Sample sample : answer.samples()) {
            Map<Labels, Sample> kind = sample.labels().has("master_port") ? slaves : infos;
            kind.merge(scrapes.id(sample.labels()), sample, (one, other) -> one.value() >= other.value() ? one : other);
        }
        infos.forEach((id, info) -> {
            Sample slave = slaves.get(id);
            Labels copied = slave == null ? Labels.EMPTY : slave.labels();
            boolean replica = Role.of(info.labels().get("role")) == Role.REPLICA;
            known.put(
                    id,
                    new Known(info.labels(), replica ? copied : Labels.EMPTY, copied, Math.round(info.value() * 1000)));
        });
        // Of the living only whom they copied is news.
        slaves.forEach((id, slave) -> {
            if (!infos.containsKey(id)) {
                known.merge(
                        id,
                        new Known(Labels.EMPTY, Labels.EMPTY, slave.labels(), 0),
                        (before, _) -> new Known(before.info(), before.slave(), slave.labels(), before.seen()));
            }
        });
    }

    /// Remembers those that say what they are and reminds those that don't; forgets targets that are gone.
    public void exchange(Collection<TargetFacts> targets, long time) {
        Set<Labels> present = new HashSet<>();
        for (TargetFacts target : targets) {
            present.add(target.id());
            Known before = known.get(target.id());
            if (!target.info.isEmpty()) {
                Labels former = target.slave.isEmpty() && before != null ? before.formerSlave() : target.slave;
                target.formerSlave = former;
                known.put(target.id(), new Known(target.info, target.slave, former, target.seen));
            } else if (before != null && before.seen() <= time) {
                target.info = before.info();
                target.slave = before.slave();
                target.formerSlave = before.formerSlave();
                target.seen = before.seen();
            }
        }
        known.keySet().retainAll(present);
        asked.keySet().retainAll(present);
    }
}
