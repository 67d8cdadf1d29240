package dev.pharos.fleet.scrape;

import dev.pharos.fleet.instance.Role;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What targets were when they last said so. Live ones are remembered as they are read; of dead ones that were not read
/// shortly before (Pharos was started after the crash, or a moment of the past is looked at) the server is asked.
///
/// What is remembered holds from when it was said until it was last relied on, so that a moment has one answer whatever
/// was looked at before.
public final class LastSeen {
    /// How long after it was last relied on a memory holds, in milliseconds: the next refresh, not another moment.
    private static final long NEXT = 15_000;

    /// For how long, in milliseconds, the server is not asked again what it did not know.
    private static final long ASK_AGAIN = 60_000;

    /// Moments of a target that are remembered.
    private static final int MOST = 8;

    /// @param info  empty where nothing is known
    /// @param seen  when it was said or, where nothing is known, when that was asked
    /// @param until for how long it was the last word
    private record Known(Labels info, Labels slave, Labels formerSlave, long seen, long until) {
        boolean holds(long time) {
            return info.isEmpty() ? Math.abs(time - seen) <= ASK_AGAIN : seen <= time && time - until <= NEXT;
        }

        Known relied(long time) {
            return new Known(info, slave, formerSlave, seen, Math.max(until, time));
        }
    }

    /// Whom a target copied.
    private record Former(Labels slave, long seen) {}

    private final Map<Labels, List<Known>> known = new HashMap<>();
    private final Map<Labels, List<Former>> formers = new HashMap<>();

    /// The dead ones that the server is to be asked about at a time: no longer than a list of all targets.
    public List<TargetFacts> unknown(Collection<TargetFacts> targets, long time) {
        return targets.stream()
                .filter(target -> of(target.id()).stream().noneMatch(memory -> memory.holds(time)))
                .toList();
    }

    /// The answer to [FleetQueries#lastSeen].
    ///
    /// @param asked about which targets
    /// @param time  when, as they were then
    public void learn(QueryResult.Vector answer, Scrapes scrapes, Collection<TargetFacts> asked, long time) {
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
            long seen = Math.min(time, Math.round(info.value() * 1000));
            remember(id, new Known(info.labels(), replica ? copied : Labels.EMPTY, copied, seen, time));
        });
        for (TargetFacts target : asked) {
            if (!infos.containsKey(target.id())) {
                remember(target.id(), new Known(Labels.EMPTY, Labels.EMPTY, Labels.EMPTY, time, time));
            }
        }
        // Of the living, too: whom they copied is news.
        slaves.forEach((id, slave) -> copied(id, new Former(slave.labels(), time)));
    }

    /// Remembers those that say what they are and reminds those that don't; forgets targets that are gone.
    public void exchange(Collection<TargetFacts> targets, long time) {
        Set<Labels> present = new HashSet<>();
        for (TargetFacts target : targets) {
            present.add(target.id());
            if (!target.info.isEmpty()) {
                if (!target.slave.isEmpty()) {
                    copied(target.id(), new Former(target.slave, time));
                }
                target.formerSlave = former(target.id(), time);
                remember(target.id(), new Known(target.info, target.slave, target.formerSlave, target.seen, time));
            } else {
                remind(target, time);
            }
        }
        known.keySet().retainAll(present);
        formers.keySet().retainAll(present);
    }

    /// Whom a target copied last before a time, as far as that was seen.
    private Labels former(Labels id, long time) {
        return formers.getOrDefault(id, List.of()).stream()
                .filter(former -> former.seen() <= time)
                .max(Comparator.comparingLong(Former::seen))
                .map(Former::slave)
                .orElse(Labels.EMPTY);
    }

    private void copied(Labels id, Former former) {
        List<Former> before = formers.computeIfAbsent(id, _ -> new ArrayList<>());
        before.removeIf(one ->
                one.seen() == former.seen() || (one.slave().equals(former.slave()) && one.seen() < former.seen()));
        before.add(former);
        if (before.size() > MOST) {
            before.removeFirst();
        }
    }

    private void remind(TargetFacts target, long time) {
        Known last = null;
        for (Known memory : of(target.id())) {
            boolean later = last == null || memory.seen() > last.seen();
            if (!memory.info().isEmpty() && memory.holds(time) && later) {
                last = memory;
            }
        }
        if (last != null) {
            target.info = last.info();
            target.slave = last.slave();
            target.formerSlave = last.formerSlave();
            target.seen = last.seen();
            remember(target.id(), last.relied(time));
        }
    }

    private List<Known> of(Labels id) {
        return known.getOrDefault(id, List.of());
    }

    /// The newest memory stands last. What goes on saying the same, refresh by refresh, is one memory.
    private void remember(Labels id, Known memory) {
        List<Known> memories = known.computeIfAbsent(id, _ -> new ArrayList<>());
        memories.removeIf(before -> before.seen() == memory.seen() || goesOn(before, memory));
        memories.add(memory);
        if (memories.size() > MOST) {
            memories.removeFirst();
        }
    }

    private static boolean goesOn(Known before, Known after) {
        return !before.info().isEmpty()
                && before.seen() <= after.seen()
                && after.seen() - before.until() <= NEXT
                && before.info().equals(after.info())
                && before.slave().equals(after.slave());
    }
}
