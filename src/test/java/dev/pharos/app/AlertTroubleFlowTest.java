package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.app.notice.DesktopBeside;
import dev.pharos.desktop.tray.TrayFace;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Settings;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.stack.Await;
import dev.pharos.ui.fx.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An Alertmanager that is not well, and a Pharos that is killed: what is on is told all the same, and what was done is
/// done.
class AlertTroubleFlowTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String[] REDIS = {"alertname", "RedisDown", "instance", "a:1", "severity", "critical"};

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final ShiftedClock clock = new ShiftedClock();
    private final FakeDesktop desktop = new FakeDesktop();

    @TempDir
    Path home;

    private FakeAlerting servers;

    @BeforeEach
    void startTheServers() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        servers = new FakeAlerting(clock);
    }

    @AfterEach
    void endTheServers() {
        servers.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @ParameterizedTest
    @CsvSource({
        "SLOW, No Alertmanager answered",
        "UNAVAILABLE, No Alertmanager answered",
        "WITHOUT_ANYTHING, No Alertmanager answered",
        "OTHERWISE, No Alertmanager answered",
        "WITHOUT_GROUPS, How alerts are notified together is not known"
    })
    void anAlertmanagerThatIsNotWellIsSaidAndItsRecoveryToo(FakeAlerting.Mood mood, String said) throws Exception {
        try (OpenDesk desk = open(Duration.ofSeconds(1))) {
            servers.fire(REDIS);
            until("it is told", () -> desktop.popups().size() == 1);
            desk.press(KeyCode.DIGIT2);
            desk.until("the alert is there", () -> says(desk, "RedisDown"));
            groupAsNotified(desk);
            assertThat(Screen.on(() -> says(desk, said))).isFalse();

            servers.is(mood);
            desk.until("the page says so", () -> says(desk, said));
            assertThat(Screen.on(() -> says(desk, "RedisDown")))
                    .as("what Prometheus knows")
                    .isTrue();
            servers.is(FakeAlerting.Mood.WELL);
            desk.until("the page is well again", () -> !says(desk, said) && says(desk, "RedisDown"));
            assertThat(desktop.titles()).as("that is no news").containsExactly("RedisDown a:1");
        }
    }

    /// So that all is asked of an Alertmanager that there is to ask.
    private static void groupAsNotified(OpenDesk desk) throws Exception {
        Screen.on(() -> {
            MenuButton grouping = desk.screen().find("#alerts-grouping", MenuButton.class);
            grouping.getItems().getLast().fire();
            return true;
        });
    }

    /// At a refresh that is much longer than anybody waits.
    @Test
    void theStatusBarFollowsASilenceAtOnce() throws Exception {
        servers.fire(REDIS);
        try (OpenDesk desk = open(Duration.ofSeconds(60))) {
            desk.press(KeyCode.DIGIT2);
            desk.until("the alert is there", () -> says(desk, "RedisDown"));
            desk.until("it is counted", () -> firing(desk).startsWith("1 "));
            desk.screen().robot().clickOn("RedisDown");
            desk.until("it is told in full", () -> desk.sees("#detail-acknowledge"));
            desk.fire("#detail-acknowledge");

            Instant made = Instant.now();
            until("it is made", () -> servers.silences().size() == 1);
            desk.until(
                    "it is counted no more",
                    () -> firing(desk).startsWith("0 ") || firing(desk).startsWith("No "));
            assertThat(Duration.between(made, Instant.now())).isLessThan(Duration.ofSeconds(8));
            assertThat(desktop.face()).extracting(TrayFace::count).isEqualTo(0);
        }
    }

    private static String firing(OpenDesk desk) throws Exception {
        return desk.text(".ph-firing");
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void whatWasAcknowledgedBeforeAKillIsThereAndGoesOn() throws Exception {
        servers.fire(REDIS);
        keep(Duration.ofSeconds(1));
        String said = KilledProgram.run("acknowledge", home, servers.address(), Duration.ZERO);
        assertThat(said).startsWith("acknowledged silence-1");
        Instant end = end();
        assertThat(end).isAfter(clock.instant());

        try (OpenDesk _ = open(Duration.ofSeconds(1))) {
            clock.pass(Duration.ofMinutes(12));
            until("the next Pharos looks after it", () -> end().isAfter(end.plus(Duration.ofMinutes(10))));
            assertThat(servers.silences()).hasSize(1);
        }
    }

    private Instant end() {
        return Instant.parse(
                servers.silences().values().iterator().next().path("endsAt").asText());
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void whatWasSaidToBeKeptIsThereAfterAKillInTheMiddleOfAWrite() throws Exception {
        keep(Duration.ofSeconds(1));
        for (int round = 0; round < 6; round++) {
            String said = KilledProgram.run("keep", home, servers.address(), Duration.ofMillis(150 + 70L * round));
            int kept = Integer.parseInt(said.substring("kept ".length()));
            try (SettingsStore settings = OpenDesk.files(home).settings()) {
                assertThat(settings.problem()).isEmpty();
                assertThat(settings.get().environments())
                        .extracting(Environment::name)
                        .containsExactly("harbour");
                int view = Integer.parseInt(settings.get().preferences().views().getOrDefault(KilledProgram.VIEW, "0"));
                assertThat(view).as("of " + said).isBetween(kept, kept + 1);
                assertThat(settings.get().preferences().notices().storm()).isEqualTo(1 + view % 100);
            }
        }
    }

    private static boolean says(OpenDesk desk, String text) {
        return desk.labelsNow(".ph-alerts-page").stream().anyMatch(label -> label.startsWith(text));
    }

    private void keep(Duration refresh) {
        try (SettingsStore settings = OpenDesk.files(home, clock).settings()) {
            settings.update(_ -> new Settings(
                    List.of(Environment.of("harbour", servers.address())
                            .withAlertmanager(Optional.of(servers.address()))
                            .withRefresh(Optional.of(refresh))),
                    Settings.DEFAULT
                            .preferences()
                            .withAppearance(Appearance.DEFAULT
                                    .withTheme(Appearance.ThemeChoice.DARK)
                                    .withLanguage(Appearance.LanguageChoice.ENGLISH))));
        }
    }

    private OpenDesk open(Duration refresh) throws Exception {
        keep(refresh);
        OpenDesk desk = OpenDesk.whole(
                home,
                clock,
                settings ->
                        new DesktopBeside(desktop, (_, first, click) -> desktop.find(first, click), settings, clock));
        until("the first board is read", () -> {
            TrayFace face = desktop.face();
            return face != null && face.worst() != TrayFace.Mark.UNKNOWN;
        });
        return desk;
    }

    private static void until(String what, Supplier<Boolean> so) {
        var _ = Await.until(LIMIT, what, so);
    }
}
