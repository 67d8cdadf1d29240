package dev.pharos.desktop.tray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.pharos.desktop.bus.Eventually;
import dev.pharos.desktop.bus.TestBus;
import dev.pharos.desktop.tray.wire.Menu;
import dev.pharos.desktop.tray.wire.MenuNode;
import dev.pharos.desktop.tray.wire.StatusNotifierItem;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a real bus, with a panel that the test plays itself.
class StatusNotifierTrayTest {
    private static final TrayFace CALM = new TrayFace(TrayFace.Mark.OK, 0, "all is well");
    private static final TrayFace BAD = new TrayFace(TrayFace.Mark.CRITICAL, 3, "three critical");

    @TempDir
    Path directory;

    private final List<String> done = new CopyOnWriteArrayList<>();
    private TestBus bus;

    @BeforeAll
    static void needsABus() {
        TestBus.needsABus();
    }

    @BeforeEach
    void startTheBus() throws Exception {
        bus = new TestBus(directory);
    }

    @AfterEach
    void stopTheBus() throws Exception {
        bus.close();
    }

    @Test
    void thePanelSeesWhatTheSignSays() throws Exception {
        try (FakeWatcher panel = new FakeWatcher(bus);
                Tray tray = tray()) {
            Properties item = item(panel, panel.next());
            assertThat(ask(item, "Status")).isEqualTo("Active");
            assertThat(ask(item, "Title")).isEqualTo("Pharos");
            assertThat(ask(item, "Menu")).hasToString(MenuObject.PATH);

            List<String> told = new CopyOnWriteArrayList<>();
            panel.bus.addSigHandler(StatusNotifierItem.NewIcon.class, _ -> told.add("icon"));
            panel.bus.addSigHandler(StatusNotifierItem.NewToolTip.class, _ -> told.add("tooltip"));
            panel.bus.addSigHandler(StatusNotifierItem.NewStatus.class, signal -> told.add(signal.status));
            tray.show(BAD);

            Eventually.until("the panel was told", () -> told.size() == 3);
            assertThat(told).containsExactlyInAnyOrder("icon", "tooltip", "NeedsAttention");
            assertThat((Object[]) ask(item, "ToolTip")).endsWith("Pharos", "three critical");
            List<?> pictures = (List<?>) ask(item, "IconPixmap");
            assertThat(pictures).hasSize(6);
            Object[] first = (Object[]) pictures.getFirst();
            assertThat(first[0]).isEqualTo(16);
            assertThat(bytes(first[2])).isEqualTo(TrayPicture.bytes(TrayPicture.of(BAD, 16)));
        }
    }

    @Test
    void thePanelShowsTheMenuAndTellsWhatWasChosen() throws Exception {
        try (FakeWatcher panel = new FakeWatcher(bus);
                Tray tray = tray()) {
            tray.menu(TrayMenu.of(
                    new TrayEntry.Choice("Open_it", () -> done.add("open")),
                    new TrayEntry.Separator(),
                    new TrayEntry.Choice("Sound", TrayEntry.State.ENABLED, TrayEntry.Tick.ON, () -> done.add("sound")),
                    new TrayEntry.Choice(
                            "Not now", TrayEntry.State.DISABLED, TrayEntry.Tick.NONE, () -> done.add("no")),
                    new TrayEntry.Submenu(
                            "Mute", TrayMenu.of(new TrayEntry.Choice("1 hour", () -> done.add("hour"))))));
            Menu menu = panel.bus.getRemoteObject(panel.next(), MenuObject.PATH, Menu.class);
            Eventually.until("the menu is there", () -> layout(menu, -1).size() > 1);

            assertThat(layout(menu, -1))
                    .containsExactly(
                            "children-display=submenu",
                            "  enabled=true label=Open__it",
                            "  type=separator",
                            "  enabled=true label=Sound toggle-state=1 toggle-type=checkmark",
                            "  enabled=false label=Not now",
                            "  children-display=submenu label=Mute",
                            "    enabled=true label=1 hour");
            assertThat(layout(menu, 1)).hasSize(6);

            MenuNode root = menu.GetLayout(0, -1, List.of()).second;
            click(menu, id(root, 2));
            click(menu, id(root, 3));
            click(menu, 4711);
            click(menu, id(root, 0));
            Eventually.until("both were chosen", () -> done.equals(List.of("sound", "open")));

            List<UInt32> revisions = new CopyOnWriteArrayList<>();
            panel.bus.addSigHandler(Menu.LayoutUpdated.class, signal -> revisions.add(signal.revision));
            tray.menu(TrayMenu.of(new TrayEntry.Choice("Other", () -> done.add("other"))));
            Eventually.until("the panel was told", () -> !revisions.isEmpty());
            assertThat(menu.GetLayout(0, -1, List.of()).first).isEqualTo(revisions.getFirst());
        }
    }

    @Test
    void aClickIsTold() throws Exception {
        try (FakeWatcher panel = new FakeWatcher(bus);
                Tray _ = tray()) {
            panel.bus
                    .getRemoteObject(panel.next(), ItemObject.PATH, StatusNotifierItem.class)
                    .Activate(5, 5);
            Eventually.until("the click was told", () -> done.equals(List.of("activated")));
        }
    }

    @Test
    void aPanelThatStartsAnewIsToldAgain() throws Exception {
        try (Tray tray = tray()) {
            try (FakeWatcher panel = new FakeWatcher(bus)) {
                panel.next();
            }
            tray.show(BAD);
            try (FakeWatcher panel = new FakeWatcher(bus)) {
                assertThat(ask(item(panel, panel.next()), "Status")).isEqualTo("NeedsAttention");
            }
        }
    }

    @Test
    void aBusThatComesBackIsToldAgain() throws Exception {
        try (Tray _ = tray()) {
            try (FakeWatcher panel = new FakeWatcher(bus)) {
                panel.next();
            }
            bus.restart();
            try (FakeWatcher panel = new FakeWatcher(bus)) {
                assertThat(panel.next()).startsWith(":");
            }
        }
    }

    @Test
    void aPanelOnTheBusIsPreferred() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "skipped: a display is needed");
        try (FakeWatcher panel = new FakeWatcher(bus)) {
            TrayChoice choice = Trays.find(Map.of("DBUS_SESSION_BUS_ADDRESS", bus.address()), "Pharos", CALM, () -> {});
            assertThat(choice).isInstanceOfSatisfying(TrayChoice.Found.class, found -> {
                assertThat(found.tray()).isInstanceOf(StatusNotifierTray.class);
                found.tray().close();
            });
            assertThat(panel.next()).startsWith(":");
        }
    }

    /// No panel shows what this watcher knows, and no other panel is on this display.
    @Test
    void whereNoPanelIsThereIsNoSignAndAReason() throws Exception {
        try (FakeWatcher _ = new FakeWatcher(bus, false)) {
            TrayChoice choice = Trays.find(Map.of("DBUS_SESSION_BUS_ADDRESS", bus.address()), "Pharos", CALM, () -> {});
            assertThat(choice)
                    .isInstanceOfSatisfying(
                            TrayChoice.None.class,
                            none -> assertThat(none.reason()).isNotBlank());
        }
    }

    private Tray tray() {
        return new StatusNotifierTray(bus.address(), "Pharos", CALM, () -> done.add("activated"));
    }

    private static Properties item(FakeWatcher panel, String name) throws Exception {
        return panel.bus.getRemoteObject(name, ItemObject.PATH, Properties.class);
    }

    private static Object ask(Properties item, String property) {
        Object answer = item.Get(StatusNotifierItem.NAME, property);
        return answer instanceof Variant<?> variant ? variant.getValue() : answer;
    }

    private static byte[] bytes(Object answer) {
        if (answer instanceof byte[] bytes) {
            return bytes;
        }
        List<?> list = (List<?>) answer;
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (Byte) list.get(i);
        }
        return bytes;
    }

    private static List<String> layout(Menu menu, int depth) {
        List<String> lines = new ArrayList<>();
        MenuNode root = menu.GetLayout(0, depth, List.of()).second;
        lines.add(properties(root.properties));
        for (Variant<?> child : root.children) {
            add(lines, (Object[]) child.getValue(), "  ");
        }
        return lines;
    }

    private static void add(List<String> lines, Object[] node, String indent) {
        lines.add(indent + properties((Map<?, ?>) node[1]));
        for (Object child : (List<?>) node[2]) {
            add(lines, (Object[]) ((Variant<?>) child).getValue(), indent + "  ");
        }
    }

    private static String properties(Map<?, ?> properties) {
        return properties.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + ((Variant<?>) entry.getValue()).getValue())
                .sorted()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static int id(MenuNode root, int child) {
        return (Integer) ((Object[]) root.children.get(child).getValue())[0];
    }

    private static void click(Menu menu, int id) {
        menu.Event(id, "clicked", new Variant<>(0), new UInt32(0));
    }
}
