package dev.pharos.desktop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.desktop.Popup;
import dev.pharos.desktop.RecordedPopups;
import dev.pharos.desktop.bus.Eventually;
import dev.pharos.desktop.bus.TestBus;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The services that desktops ship.
class RealServicesTest {
    private static final String DUNST = "/usr/bin/dunst";
    private static final String DAEMON = "/usr/lib/notification-daemon/notification-daemon";

    @TempDir
    Path directory;

    private final RecordedPopups fallback = new RecordedPopups();
    private final List<String> chosen = new CopyOnWriteArrayList<>();
    private TestBus bus;
    private NotificationService popups;

    @BeforeAll
    static void needsABus() {
        TestBus.needsABus();
        TestBus.needsDisplay();
    }

    @BeforeEach
    void startTheBus() throws Exception {
        bus = new TestBus(directory);
        popups = new NotificationService(bus.address(), new Application("Pharos", "pharos", ""), fallback, _ -> {});
    }

    @AfterEach
    void end() throws Exception {
        popups.close();
        bus.close();
    }

    @Test
    void dunstShowsReplacesAndCloses() throws Exception {
        startDunst();
        show("a");
        show("b");
        Eventually.until("two are on the screen", () -> displayed() == 2);
        show("a");
        show("c");
        Eventually.until("the one of the same key took its place", () -> displayed() == 3);
        popups.close("b");
        popups.close("c");
        Eventually.until("one is left", () -> displayed() == 1);
        assertThat(fallback.keys()).isEmpty();
    }

    @Test
    void whatIsChosenInDunstIsTold() throws Exception {
        startDunst();
        show("a");
        Eventually.until("it is on the screen", () -> displayed() == 1);

        bus.ask("/usr/bin/dunstctl", "action", "0");

        Eventually.until("the action was told", () -> chosen.equals(List.of("a default")));
        Eventually.until("it is gone", () -> displayed() == 0);
    }

    @Test
    void dunstThatIsKilledAndStartedAgainShowsWhatWasCritical() throws Exception {
        Process dunst = startDunst();
        show("a");
        Eventually.until("it is on the screen", () -> displayed() == 1);

        dunst.destroyForcibly().waitFor();
        startDunst();

        Eventually.until("it is on the screen again", () -> displayed() == 1);
        assertThat(fallback.keys()).isEmpty();
    }

    @Test
    void theNotificationDaemonShowsWindows() throws Exception {
        TestBus.needs(DAEMON);
        TestBus.needs("/usr/bin/xdotool");
        bus.start(DAEMON);
        awaitService();
        assertThat(windows()).isEmpty();

        show("a");
        Eventually.until("a window is seen", () -> !windows().isEmpty());
        assertThat(popups.standing()).isInstanceOf(Standing.Desktop.class);
        assertThat(fallback.keys()).isEmpty();
    }

    private Process startDunst() throws Exception {
        TestBus.needs(DUNST);
        Process dunst = bus.start(DUNST);
        awaitService();
        return dunst;
    }

    private void awaitService() throws Exception {
        try (var other = bus.connect()) {
            var self = other.getRemoteObject(
                    "org.freedesktop.DBus", "/org/freedesktop/DBus", org.freedesktop.dbus.interfaces.DBus.class);
            Eventually.until("the service is on the bus", () -> self.NameHasOwner(Notifications.NAME));
        }
    }

    private int displayed() throws Exception {
        return Integer.parseInt(bus.ask("/usr/bin/dunstctl", "count", "displayed"));
    }

    private String windows() throws Exception {
        return bus.ask("/usr/bin/xdotool", "search", "--onlyvisible", "--name", "^Notification$");
    }

    private void show(String key) {
        popups.show(
                new Popup(
                        key,
                        "title of " + key,
                        "a < b",
                        Popup.Urgency.CRITICAL,
                        List.of(new Popup.Action(Popup.CLICKED, "Open"), new Popup.Action("mute", "Mute")),
                        Popup.Sound.AUDIBLE),
                action -> chosen.add(key + " " + action));
    }
}
