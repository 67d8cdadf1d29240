package dev.pharos.ui.instance;

import dev.pharos.dashboard.InstancePanels;
import dev.pharos.dashboard.NodePanels;
import dev.pharos.dashboard.Panel;
import dev.pharos.dashboard.PanelGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The panels of the page of one instance: those of the instance itself, and of the node underneath.
final class PagePanels {
    private PagePanels() {}

    /// In the order in which they are shown.
    static List<PanelGroup> groups() {
        List<PanelGroup> groups = new ArrayList<>(InstancePanels.groups());
        groups.add(NodePanels.group());
        return groups;
    }

    /// What a panel is called by within the page.
    static String key(PanelGroup group, Panel panel) {
        return group.key() + "." + panel.key();
    }

    /// Whether what is called so is about the `node` underneath, or the `redis` itself.
    static String about(String key) {
        return key.startsWith("node.") ? "node" : "redis";
    }

    /// Each with its key.
    static void forEach(BiConsumer<String, Panel> task) {
        groups().forEach(group -> group.panels().forEach(panel -> task.accept(key(group, panel), panel)));
    }
}
