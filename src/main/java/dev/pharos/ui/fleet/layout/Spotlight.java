package dev.pharos.ui.fleet.layout;

import dev.pharos.ui.fleet.line.InstanceFacts;
import org.jspecify.annotations.Nullable;

/// What the user looks at: what is under the pointer, and what is selected.
///
/// @param hovered  under the pointer, or null
/// @param selected key, or empty
/// @param group    key of the replication group that stands out, or null
public record Spotlight(
        @Nullable Box hovered, String selected, @Nullable String group) {
    public static Spotlight of(TopologyLayout layout, @Nullable Box hovered, String selected) {
        Box chosen = hovered != null ? hovered : layout.of(selected);
        return new Spotlight(
                hovered,
                selected,
                chosen == null ? null : chosen.facts().instance().placement().group());
    }

    /// Whether an instance stands back because another group stands out. Only under the pointer: a selection stays for
    /// long, and must not hide what goes wrong elsewhere.
    public boolean dims(InstanceFacts facts) {
        return hovered != null && group != null && !lights(facts);
    }

    public boolean lights(InstanceFacts facts) {
        return group != null && group.equals(facts.instance().placement().group());
    }
}
