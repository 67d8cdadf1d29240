package dev.pharos.alerts.watch;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The alerts that are on, each once whoever knows it. An alert has two label sets, one of its evaluator and one of its
/// routers with the evaluator's external labels, and a board shows one of them or both: all three are one alert.
final class Ledger {
    /// So many are followed; more than that nobody reads, and a server that makes up labels fills no memory.
    static final int MOST = 20_000;

    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final Map<Labels, Entry> byEvaluated = new HashMap<>();
    private final Map<Labels, Entry> byHeld = new HashMap<>();

    Collection<Entry> all() {
        return byKey.values();
    }

    /// The entries of alerts, with new ones for those that have none; of what goes beyond the most, none.
    ///
    /// @param board the number of the board that they are on
    List<Entry> of(List<JoinedAlert> alerts, long board, long clock) {
        List<Entry> found = new ArrayList<>();
        List<JoinedAlert> others = new ArrayList<>();
        for (JoinedAlert alert : alerts) {
            Entry same = same(alert);
            if (same == null || same.seen == board) {
                others.add(alert);
            } else {
                found.add(seen(same, alert, board));
            }
        }
        Map<String, List<Entry>> unseen = others.isEmpty() ? Map.of() : oneSided(board);
        for (JoinedAlert alert : others) {
            Entry entry = byInclusion(alert, unseen.getOrDefault(alert.name(), List.of()), board);
            if (entry == null && byKey.size() < MOST) {
                entry = new Entry(free(alert.fingerprint()), alert, clock, board);
                byKey.put(entry.key, entry);
            }
            if (entry != null) {
                found.add(seen(entry, alert, board));
            }
        }
        return found;
    }

    void remove(Entry entry) {
        byKey.remove(entry.key);
        if (entry.evaluated != null) {
            byEvaluated.remove(entry.evaluated, entry);
        }
        if (entry.held != null) {
            byHeld.remove(entry.held, entry);
        }
    }

    private static @Nullable Labels evaluated(JoinedAlert alert) {
        return alert.evaluated() == null
                ? (alert.isOwn() ? alert.labels() : null)
                : alert.evaluated().labels();
    }

    private static @Nullable Labels held(JoinedAlert alert) {
        return alert.held() == null ? null : alert.held().labels();
    }

    private @Nullable Entry same(JoinedAlert alert) {
        Labels evaluated = evaluated(alert);
        Labels held = held(alert);
        Entry one = evaluated == null ? null : byEvaluated.get(evaluated);
        Entry other = held == null ? null : byHeld.get(held);
        if (one == null || other == null || one == other) {
            return one == null ? other : one;
        }
        // Taken for two until now.
        one.told |= other.told;
        remove(other);
        return one;
    }

    /// Those of the last boards that only one side was heard of, by the names of their rules.
    private Map<String, List<Entry>> oneSided(long board) {
        Map<String, List<Entry>> all = new HashMap<>();
        for (Entry entry : byKey.values()) {
            if (entry.seen != board && (entry.evaluated == null || entry.held == null)) {
                all.computeIfAbsent(entry.last.name(), _ -> new ArrayList<>()).add(entry);
            }
        }
        return all;
    }

    /// One that the other side was heard of: the router's labels are the evaluator's and maybe more.
    private static @Nullable Entry byInclusion(JoinedAlert alert, List<Entry> candidates, long board) {
        Labels evaluated = evaluated(alert);
        Labels held = held(alert);
        for (Entry entry : candidates) {
            boolean same = evaluated == null
                    ? held != null && entry.evaluated != null && entry.held == null && hasAll(held, entry.evaluated)
                    : entry.held != null && entry.evaluated == null && hasAll(entry.held, evaluated);
            if (same && entry.seen != board) {
                return entry;
            }
        }
        return null;
    }

    private static boolean hasAll(Labels all, Labels some) {
        return all.toMap().entrySet().containsAll(some.toMap().entrySet());
    }

    private Entry seen(Entry entry, JoinedAlert alert, long board) {
        Labels evaluated = evaluated(alert);
        Labels held = held(alert);
        if (evaluated != null && !Objects.equals(evaluated, entry.evaluated)) {
            Labels before = entry.evaluated;
            if (before != null) {
                byEvaluated.remove(before, entry);
            }
            entry.evaluated = evaluated;
            byEvaluated.put(evaluated, entry);
        }
        if (held != null && !Objects.equals(held, entry.held)) {
            Labels before = entry.held;
            if (before != null) {
                byHeld.remove(before, entry);
            }
            entry.held = held;
            byHeld.put(held, entry);
        }
        entry.last = alert;
        entry.seen = board;
        entry.missing.none();
        return entry;
    }

    private String free(String fingerprint) {
        String key = fingerprint;
        while (byKey.containsKey(key)) {
            key += "'";
        }
        return key;
    }
}
