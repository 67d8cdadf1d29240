package dev.pharos.ui.fleet;

import dev.pharos.ui.fleet.line.InstanceFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Labels that are worth grouping by: those that some instances share.
final class GroupLabels {
    private static final int MOST = 16;

    private GroupLabels() {}

    static List<String> of(List<InstanceFacts> instances) {
        Map<String, Set<String>> values = new HashMap<>();
        for (InstanceFacts facts : instances) {
            facts.instance()
                    .labels()
                    .forEach((name, value) ->
                            values.computeIfAbsent(name, _ -> new HashSet<>()).add(value));
        }
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().size() < instances.size() || instances.size() == 1)
                .map(Map.Entry::getKey)
                .sorted()
                .limit(MOST)
                .toList();
    }
}
