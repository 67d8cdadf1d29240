package dev.pharos.alerts.own;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.source.ScrapeTarget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Targets that were scraped and are scraped no longer: `up` is not 0 of them, it is not there, and no rule sees it.
///
/// - Gone for [#LASTS] on [#TIMES] answers in a row, so that a discovery that fails for a moment is none.
/// - A target that is new in the same job takes the place of one: hosts and pods are replaced. One that is new in
///   another job takes the place of the same instance: jobs are renamed.
/// - More than [#FOLD] of a job at once are one alert; it takes in what vanishes of the job while it is on.
/// - An answer without any target says nothing: some servers do not tell, others are starting.
/// - Forgotten after [#FORGET]: it was taken away on purpose then.
final class VanishedTargets {
    static final int TIMES = 3;

    /// In milliseconds.
    static final long LASTS = 120_000;

    static final long FORGET = 6 * 3_600_000L;

    /// In milliseconds: what is new replaces what vanishes within this time, before or after.
    static final long REPLACED = 600_000;

    static final int FOLD = 3;

    /// Of more than so many none is followed.
    static final int MOST = 20_000;

    private record Target(String job, String instance) {}

    private final Set<Target> present = new HashSet<>();
    private final Map<Target, Lasting> missing = new LinkedHashMap<>();

    /// New ones that took no place yet, and when they came, by job.
    private final Map<String, Deque<Arrival>> arrivals = new HashMap<>();

    private record Arrival(Target target, long at) {}

    /// Those that vanished, and whether they stand with others of their job.
    private final Map<Target, Vanished> vanished = new LinkedHashMap<>();

    private record Vanished(long since, boolean folded) {}

    private boolean known;

    List<JoinedAlert> see(Outcome<List<ScrapeTarget>> answer, long now) {
        List<ScrapeTarget> targets = answer.orElse(List.of());
        if (!targets.isEmpty() && targets.size() <= MOST) {
            learn(targets, now);
        }
        vanished.values().removeIf(each -> now - each.since() > FORGET);
        return alerts();
    }

    private void learn(List<ScrapeTarget> targets, long now) {
        Set<Target> there = new HashSet<>();
        targets.forEach(
                target -> there.add(new Target(target.job(), target.labels().get("instance"))));
        for (Target target : there) {
            missing.remove(target);
            vanished.remove(target);
            if (known && !present.contains(target)) {
                arrivals.computeIfAbsent(target.job(), _ -> new ArrayDeque<>()).add(new Arrival(target, now));
            }
        }
        present.stream()
                .filter(target -> !there.contains(target))
                .sorted(Comparator.comparing(Target::job).thenComparing(Target::instance))
                .forEach(target -> missing.computeIfAbsent(target, _ -> new Lasting(TIMES, LASTS)));
        present.clear();
        present.addAll(there);
        known = true;
        List<Target> gone = new ArrayList<>();
        missing.forEach((target, lasting) -> {
            if (lasting.seen(now)) {
                gone.add(target);
            }
        });
        // First, so that what came and went again takes no place.
        arrivals.values()
                .forEach(each ->
                        each.removeIf(arrival -> now - arrival.at() > REPLACED || !there.contains(arrival.target())));
        arrivals.values().removeIf(Deque::isEmpty);
        vanish(gone, now);
        vanished.keySet().removeIf(this::isReplaced);
    }

    private void vanish(List<Target> gone, long now) {
        Map<String, List<Target>> byJob = new TreeMap<>();
        for (Target target : gone) {
            if (!isReplaced(target)) {
                byJob.computeIfAbsent(target.job(), _ -> new ArrayList<>()).add(target);
            }
        }
        byJob.forEach((job, all) -> {
            boolean folded = all.size() > FOLD
                    || vanished.entrySet().stream()
                            .anyMatch(each -> each.getKey().job().equals(job)
                                    && each.getValue().folded());
            for (Target target : all) {
                Lasting lasting = missing.get(target);
                vanished.put(target, new Vanished(lasting == null ? now : lasting.since(), folded));
            }
        });
        gone.forEach(missing::remove);
    }

    /// Whether there is a new one in its place; that one takes no other's.
    private boolean isReplaced(Target target) {
        Deque<Arrival> same = arrivals.getOrDefault(target.job(), new ArrayDeque<>());
        if (same.poll() != null) {
            return true;
        }
        return arrivals.values().stream()
                .anyMatch(others ->
                        others.removeIf(arrival -> arrival.target().instance().equals(target.instance())));
    }

    private List<JoinedAlert> alerts() {
        List<JoinedAlert> on = new ArrayList<>();
        Map<String, List<Vanished>> folded = new TreeMap<>();
        vanished.forEach((target, each) -> {
            if (each.folded()) {
                folded.computeIfAbsent(target.job(), _ -> new ArrayList<>()).add(each);
            } else {
                on.add(OwnAlert.TARGET_VANISHED.alert(
                        target.instance(),
                        Labels.of("job", target.job(), "instance", target.instance()),
                        Labels.EMPTY,
                        each.since()));
            }
        });
        folded.forEach((job, all) -> on.add(OwnAlert.TARGET_VANISHED.alert(
                job,
                Labels.of("job", job),
                Labels.of("count", Integer.toString(all.size())),
                all.stream().mapToLong(Vanished::since).min().orElse(0))));
        return on;
    }
}
