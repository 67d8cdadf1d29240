package dev.pharos.desktop.tray;

import dev.pharos.desktop.bus.WireText;
import dev.pharos.desktop.tray.wire.Menu;
import dev.pharos.desktop.tray.wire.MenuEvent;
import dev.pharos.desktop.tray.wire.MenuNode;
import dev.pharos.desktop.tray.wire.MenuProperties;
import dev.pharos.desktop.tray.wire.Two;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/// The menu as a panel asks for it. Each menu that takes the place of another has new ids, so that a click that comes
/// late chooses nothing else than what was clicked.
final class MenuObject implements Menu, Properties {
    static final String PATH = "/StatusNotifierItem/Menu";
    private static final int LONGEST_LABEL = 200;

    private final Consumer<Runnable> acting;
    private final Map<Integer, Runnable> actions = new HashMap<>();
    private final Map<Integer, MenuNode> nodes = new HashMap<>();
    private int lastId;
    private int revision;

    /// @param acting runs what was chosen
    MenuObject(Consumer<Runnable> acting) {
        this.acting = acting;
        replace(TrayMenu.of());
    }

    /// @return the revision of the new menu
    synchronized int replace(TrayMenu menu) {
        actions.clear();
        nodes.clear();
        Map<String, Variant<?>> root = new HashMap<>();
        root.put("children-display", new Variant<>("submenu"));
        nodes.put(0, new MenuNode(0, root, children(menu)));
        return ++revision;
    }

    private List<Variant<?>> children(TrayMenu menu) {
        List<Variant<?>> children = new ArrayList<>();
        for (TrayEntry entry : menu.entries()) {
            children.add(new Variant<>(node(entry), MenuNode.SIGNATURE));
        }
        return children;
    }

    private MenuNode node(TrayEntry entry) {
        int id = ++lastId;
        Map<String, Variant<?>> properties = new HashMap<>();
        List<Variant<?>> children = List.of();
        switch (entry) {
            case TrayEntry.Separator() -> properties.put("type", new Variant<>("separator"));
            case TrayEntry.Submenu(String label, TrayMenu menu) -> {
                properties.put("label", new Variant<>(label(label)));
                properties.put("children-display", new Variant<>("submenu"));
                children = children(menu);
            }
            case TrayEntry.Choice(String label, var state, var tick, Runnable action) -> {
                properties.put("label", new Variant<>(label(label)));
                properties.put("enabled", new Variant<>(state == TrayEntry.State.ENABLED));
                if (tick != TrayEntry.Tick.NONE) {
                    properties.put("toggle-type", new Variant<>("checkmark"));
                    properties.put("toggle-state", new Variant<>(tick == TrayEntry.Tick.ON ? 1 : 0));
                }
                if (state == TrayEntry.State.ENABLED) {
                    actions.put(id, action);
                }
            }
        }
        MenuNode node = new MenuNode(id, properties, children);
        nodes.put(id, node);
        return node;
    }

    /// An underscore would underline what follows it.
    private static String label(String label) {
        return WireText.of(label, LONGEST_LABEL).replace("_", "__");
    }

    @Override
    public synchronized Two<UInt32, MenuNode> GetLayout(int parent, int depth, List<String> properties) {
        MenuNode node = nodes.get(parent);
        return new Two<>(
                new UInt32(revision), node == null ? new MenuNode(parent, Map.of(), List.of()) : cut(node, depth));
    }

    private static MenuNode cut(MenuNode node, int depth) {
        if (depth < 0) {
            return node;
        }
        List<Variant<?>> children = new ArrayList<>();
        if (depth > 0) {
            for (Variant<?> child : node.children) {
                children.add(new Variant<>(cut((MenuNode) child.getValue(), depth - 1), MenuNode.SIGNATURE));
            }
        }
        return new MenuNode(node.id, node.properties, children);
    }

    @Override
    public synchronized List<MenuProperties> GetGroupProperties(List<Integer> ids, List<String> properties) {
        return nodes.values().stream()
                .filter(node -> ids.isEmpty() || ids.contains(node.id))
                .map(node -> new MenuProperties(node.id, node.properties))
                .toList();
    }

    @Override
    public synchronized Variant<?> GetProperty(int id, String property) {
        MenuNode node = nodes.get(id);
        Variant<?> value = node == null ? null : node.properties.get(property);
        return value == null ? new Variant<>("") : value;
    }

    @Override
    public void Event(int id, String what, Variant<?> data, UInt32 time) {
        Runnable action = what.equals("clicked") ? action(id) : null;
        if (action != null) {
            acting.accept(action);
        }
    }

    private synchronized @Nullable Runnable action(int id) {
        return actions.get(id);
    }

    @Override
    public List<Integer> EventGroup(List<MenuEvent> events) {
        List<Integer> unknown = new ArrayList<>();
        for (MenuEvent event : events) {
            if (isKnown(event.id)) {
                Event(event.id, event.what, event.data, event.time);
            } else {
                unknown.add(event.id);
            }
        }
        return unknown;
    }

    private synchronized boolean isKnown(int id) {
        return nodes.containsKey(id);
    }

    @Override
    public boolean AboutToShow(int id) {
        return false;
    }

    @Override
    public Two<List<Integer>, List<Integer>> AboutToShowGroup(List<Integer> ids) {
        return new Two<>(List.of(), ids.stream().filter(id -> !isKnown(id)).toList());
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <A> A Get(String face, String property) {
        Variant<?> value = GetAll(face).get(property);
        return (A) (value == null ? new Variant<>("") : value);
    }

    @Override
    public <A> void Set(String face, String property, A value) {
        throw new UnsupportedOperationException(property + " can only be read");
    }

    @Override
    public Map<String, Variant<?>> GetAll(String face) {
        return Map.of(
                "Version", new Variant<>(new UInt32(3)),
                "Status", new Variant<>("normal"),
                "TextDirection", new Variant<>("ltr"),
                "IconThemePath", new Variant<>(List.of(), "as"));
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }
}
