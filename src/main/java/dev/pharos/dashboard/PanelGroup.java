package dev.pharos.dashboard;

import java.util.List;

/// Panels under one heading.
///
/// @param key its heading in this package's messages is `group.KEY`
public record PanelGroup(String key, List<Panel> panels) {
    public PanelGroup {
        panels = List.copyOf(panels);
    }
}
