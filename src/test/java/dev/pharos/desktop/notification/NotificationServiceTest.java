package dev.pharos.desktop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.desktop.Popup;
import dev.pharos.desktop.RecordedPopups;
import dev.pharos.desktop.bus.Eventually;
import dev.pharos.desktop.bus.TestBus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a real bus, with a service that the test plays itself.
class NotificationServiceTest {
    private static final Popup.Action OPEN = new Popup.Action(Popup.CLICKED, "Open");
    private static final Popup.Action MUTE = new Popup.Action("mute", "Mute <all>");

    @TempDir
    Path directory;

    private final RecordedPopups fallback = new RecordedPopups();
    private final List<Popup.Urgency> rung = new CopyOnWriteArrayList<>();
    private final List<String> chosen = new CopyOnWriteArrayList<>();
    private TestBus bus;
    private NotificationService popups;

    @BeforeAll
    static void needsABus() {
        TestBus.needsABus();
    }

    @BeforeEach
    void startTheBus() throws Exception {
        bus = new TestBus(directory);
        popups = new NotificationService(bus.address(), new Application("Pharos", "pharos", ""), fallback, rung::add);
    }

    @AfterEach
    void end() throws Exception {
        popups.close();
        bus.close();
    }

    @Test
    void aPopupHasWhatTheServiceCanShow() throws Exception {
        try (FakeServer server = new FakeServer(bus, "body", "body-markup", "actions")) {
            show(popup("a", Popup.Urgency.CRITICAL));

            FakeServer.Asked asked = server.next();
            assertThat(asked.summary()).isEqualTo("title of a");
            assertThat(asked.body()).isEqualTo("1 &lt; 2 &amp; more");
            assertThat(asked.actions()).containsExactly("default", "Open", "mute", "Mute <all>");
            assertThat(asked.timeout()).isZero();
            assertThat(asked.hints())
                    .containsEntry("urgency", (byte) 2)
                    .containsEntry("desktop-entry", "pharos")
                    .containsEntry("category", "network.error")
                    .containsEntry("sound-name", "dialog-error");
            Eventually.until("it was heard", () -> rung.equals(List.of(Popup.Urgency.CRITICAL)));
            assertThat(fallback.keys()).isEmpty();
            assertThat(popups.standing()).isInstanceOf(Standing.Desktop.class);
        }
    }

    @Test
    void whatTheServiceCannotShowIsNotSent() throws Exception {
        try (FakeServer server = new FakeServer(bus, "body", "sound")) {
            show(popup("a", Popup.Urgency.LOW));

            FakeServer.Asked asked = server.next();
            assertThat(asked.body()).isEqualTo("1 < 2 & more");
            assertThat(asked.actions()).isEmpty();
            assertThat(asked.timeout()).isEqualTo(-1);
            assertThat(asked.hints()).containsEntry("transient", true);
            show(popup("b", Popup.Urgency.LOW));
            server.next();
            assertThat(rung).as("the service makes its own sound").isEmpty();
        }
    }

    @Test
    void halfACharacterDoesNotEndTheConnection() throws Exception {
        try (FakeServer server = new FakeServer(bus)) {
            show(new Popup("a", "half \ud83d\u0000 of", "", Popup.Urgency.LOW, List.of(), Popup.Sound.SILENT));

            FakeServer.Asked asked = server.next();
            assertThat(asked.summary()).isEqualTo("half    of");
            assertThat(asked.hints()).containsEntry("suppress-sound", true);
        }
    }

    @Test
    void theNextOfAKeyTakesItsPlaceUntilItIsGone() throws Exception {
        try (FakeServer server = new FakeServer(bus)) {
            show(popup("a", Popup.Urgency.NORMAL));
            long id = server.next().id();
            show(popup("a", Popup.Urgency.NORMAL));
            assertThat(server.next().replaces()).isEqualTo(id);

            server.tellClosed(id, 2);
            Eventually.until("the next has a place of its own", () -> {
                show(popup("a", Popup.Urgency.NORMAL));
                return server.next().replaces() == 0;
            });
        }
    }

    @Test
    void anActionIsToldOnceAndThePopupIsClosed() throws Exception {
        try (FakeServer server = new FakeServer(bus, "actions")) {
            show(popup("a", Popup.Urgency.NORMAL));
            long id = server.next().id();

            server.choose(id + 7, "mute");
            server.choose(id, "mute");
            server.choose(id, "mute");

            assertThat(server.nextClosed()).isEqualTo(id);
            popups.close("a");
            show(popup("b", Popup.Urgency.NORMAL));
            server.next();
            assertThat(chosen).containsExactly("a mute");
        }
    }

    /// A program that is not the service presses no buttons.
    @Test
    void onlyTheServiceTellsOfActions() throws Exception {
        try (FakeServer server = new FakeServer(bus, "actions");
                var other = bus.connect()) {
            show(popup("a", Popup.Urgency.NORMAL));
            long id = server.next().id();

            other.sendMessage(new Notifications.ActionInvoked(
                    Notifications.PATH, new org.freedesktop.dbus.types.UInt32(id), "forged"));
            server.choose(id, "mute");

            Eventually.until("something was chosen", () -> !chosen.isEmpty());
            assertThat(chosen).containsExactly("a mute");
        }
    }

    @Test
    void aKeyIsClosedAndAllAreAtTheEnd() throws Exception {
        try (FakeServer server = new FakeServer(bus)) {
            show(popup("a", Popup.Urgency.CRITICAL));
            show(popup("b", Popup.Urgency.CRITICAL));
            long a = server.next().id();
            long b = server.next().id();

            popups.close("a");
            assertThat(server.nextClosed()).isEqualTo(a);
            popups.close();
            assertThat(server.nextClosed()).isEqualTo(b);
        }
    }

    @Test
    void withoutAServiceTheFallbackShowsItAndTheServiceTheNext() throws Exception {
        show(popup("a", Popup.Urgency.NORMAL));
        Eventually.until("the fallback shows it", () -> fallback.keys().equals(List.of("a")));
        assertThat(popups.standing()).isInstanceOf(Standing.Fallback.class);

        try (FakeServer server = new FakeServer(bus)) {
            show(popup("b", Popup.Urgency.NORMAL));
            assertThat(server.next().summary()).isEqualTo("title of b");
            show(popup("a", Popup.Urgency.NORMAL));
            server.next();
            Eventually.until(
                    "it is no longer at two places", () -> fallback.keys().isEmpty());
        }
    }

    @Test
    void whatWasCriticalIsShownAgainByTheServiceThatComesBack() throws Exception {
        try (FakeServer server = new FakeServer(bus)) {
            show(popup("a", Popup.Urgency.CRITICAL));
            show(popup("b", Popup.Urgency.NORMAL));
            server.next();
            server.next();
        }
        try (FakeServer server = new FakeServer(bus)) {
            assertThat(server.next().summary()).isEqualTo("title of a");
            show(popup("c", Popup.Urgency.NORMAL));
            assertThat(server.next().summary()).as("b is no longer of interest").isEqualTo("title of c");
            assertThat(server.isIdle()).isTrue();
        }
    }

    @Test
    void whatWasCriticalIsShownByTheFallbackWhereNoServiceComesBack() throws Exception {
        try (FakeServer server = new FakeServer(bus)) {
            show(popup("a", Popup.Urgency.CRITICAL));
            server.next();
        }
        Eventually.until("the fallback shows it", () -> fallback.keys().equals(List.of("a")));
    }

    @Test
    void aBusThatDiesAndComesBackIsUsedAgain() throws Exception {
        bus.stop();
        show(popup("a", Popup.Urgency.NORMAL));
        Eventually.until("the fallback shows it", () -> fallback.keys().equals(List.of("a")));

        bus.restart();
        try (FakeServer server = new FakeServer(bus)) {
            Eventually.until("the service shows the next", () -> {
                show(popup("b", Popup.Urgency.NORMAL));
                return !server.isIdle();
            });
        }
    }

    @Test
    void noCallWaits() {
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            show(popup("key " + i, Popup.Urgency.NORMAL));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    private void show(Popup popup) {
        popups.show(popup, action -> chosen.add(popup.key() + " " + action));
    }

    private static Popup popup(String key, Popup.Urgency urgency) {
        return new Popup(key, "title of " + key, "1 < 2 & more", urgency, List.of(OPEN, MUTE), Popup.Sound.AUDIBLE);
    }
}
