package dev.pharos.ui.fleet.line;

import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts instances into groups and both into order.
///
/// @param grouping what groups there are
/// @param order    of the groups, and of the instances in each
/// @param shut     keys of the groups whose instances are not shown
public record Arrangement(Grouping grouping, SortOrder order, Set<String> shut) {
    public Arrangement {
        shut = Set.copyOf(shut);
    }

    /// Groups with their instances; one without grouping.
    public List<Section> sections(List<InstanceFacts> instances) {
        Messages words = Messages.of(Arrangement.class);
        Map<String, List<InstanceFacts>> byKey = new LinkedHashMap<>();
        for (InstanceFacts facts : instances) {
            byKey.computeIfAbsent(grouping.keyOf(facts), _ -> new ArrayList<>()).add(facts);
        }
        Comparator<Facts> comparator = order.comparator();
        List<Section> sections = new ArrayList<>(byKey.size());
        byKey.forEach((key, members) -> {
            members.sort(comparator);
            sections.add(new Section(head(key, members, words), members));
        });
        sections.sort(Comparator.comparing(Section::head, comparator));
        return sections;
    }

    /// The lines of a table: each group's head before its instances, no heads without grouping.
    public List<Facts> lines(List<InstanceFacts> instances) {
        List<Facts> lines = new ArrayList<>(instances.size() + 16);
        for (Section section : sections(instances)) {
            if (grouping.by() != Grouping.By.NONE) {
                lines.add(section.head());
            }
            if (section.head().opened() == GroupFacts.Opened.OPEN) {
                lines.addAll(section.members());
            }
        }
        return lines;
    }

    private GroupFacts head(String key, List<InstanceFacts> members, Messages words) {
        String name = grouping.of(members.getFirst());
        long troubled = members.stream().filter(GroupFacts::troubled).count();
        return GroupFacts.of(
                key,
                name.isEmpty() ? words.get("group.none") : name,
                shut.contains(key) ? GroupFacts.Opened.SHUT : GroupFacts.Opened.OPEN,
                grouping.by() == Grouping.By.GROUP ? members.getFirst().colour() : -1,
                troubled == 0 ? words.get("group.well") : words.get("group.troubled", troubled),
                members);
    }
}
