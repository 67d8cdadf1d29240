package dev.pharos.ui.fleet.line;

import java.util.List;

/// A group and its instances, in order.
public record Section(GroupFacts head, List<InstanceFacts> members) {
    public Section {
        members = List.copyOf(members);
    }
}
