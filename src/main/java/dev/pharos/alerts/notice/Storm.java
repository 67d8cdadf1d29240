package dev.pharos.alerts.notice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Folds what is told of one kind where it becomes too much. A storm lasts until nothing was told for [#CALM].
final class Storm {
    /// In milliseconds.
    static final long CALM = 10_000;

    private final Notice.Kind kind;
    /// When those were told that stand by themselves, in milliseconds since the epoch; the latest ones only.
    private final Deque<Long> recent = new ArrayDeque<>();
    /// How many were told in this storm, by group.
    private final Map<String, Integer> totals = new HashMap<>();

    private boolean raging;
    private long last;
    private int number;

    Storm(Notice.Kind kind) {
        this.kind = kind;
    }

    /// @param most how many may stand by themselves
    List<Notice> told(List<Telling> tellings, int most, long now) {
        if (tellings.isEmpty()) {
            return List.of();
        }
        recent.removeIf(time -> Math.abs(now - time) > CALM);
        if (raging && Math.abs(now - last) > CALM) {
            raging = false;
            totals.clear();
        }
        last = now;
        if (!raging && recent.size() + tellings.size() > most) {
            raging = true;
            number++;
        }
        if (!raging) {
            tellings.forEach(_ -> recent.add(now));
            return tellings.stream().map(Telling::single).toList();
        }
        return folded(tellings, most);
    }

    private List<Notice> folded(List<Telling> tellings, int most) {
        Map<String, List<Telling>> groups = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            groups.computeIfAbsent(telling.alert().name(), _ -> new ArrayList<>())
                    .add(telling);
        }
        if (groups.size() > most) {
            return List.of(group("", tellings));
        }
        List<Notice> notices = new ArrayList<>();
        groups.forEach((name, group) -> notices.add(group(name, group)));
        return notices;
    }

    /// It is heard once in a storm. What is alone of its name is told as it always is: a storm of others hides nothing
    /// of
    /// it.
    private Notice group(String name, List<Telling> group) {
        boolean first = !totals.containsKey(name);
        int total = totals.merge(name, group.size(), Integer::sum);
        if (total == 1 && !name.isEmpty()) {
            return group.getFirst().single();
        }
        return Telling.folded(kind + "/" + number + "/" + name, name, group, total, first && Telling.isHeard(group));
    }
}
