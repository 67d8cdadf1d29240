package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pharos.app.notice.DesktopBeside;
import dev.pharos.desktop.Popup;
import dev.pharos.desktop.instance.Handover;
import dev.pharos.desktop.instance.SingleInstance;
import dev.pharos.desktop.instance.Start;
import dev.pharos.desktop.tray.TrayFace;
import dev.pharos.settings.AlertNotices;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Settings;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.stack.Await;
import dev.pharos.ui.fx.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From what fires to what a person is told, and back, through the whole program: only the desktop and the servers are
/// not real.
class AlertFlowTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String[] REDIS = {"alertname", "RedisDown", "instance", "a:1", "severity", "critical"};
    private static final String[] MEMORY = {"alertname", "MemoryFull", "instance", "b:1", "severity", "warning"};

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final ShiftedClock clock = new ShiftedClock();
    private final FakeDesktop desktop = new FakeDesktop();
    private final Set<String> threads = threads();

    @TempDir
    Path home;

    private FakeAlerting servers;

    @SuppressWarnings("NullAway.Init") // by each test, on what it is about
    private OpenDesk desk;

    @BeforeEach
    void startTheServers() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        servers = new FakeAlerting(clock);
    }

    @AfterEach
    void endAll() {
        desk.close();
        servers.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void whatBeginsToFireIsOnePopupAndAMarkInThePanel() throws Exception {
        open();
        servers.fire(REDIS);

        Popup popup = nextPopup();
        assertThat(popup.title()).isEqualTo("RedisDown a:1");
        assertThat(popup.body()).isEqualTo("what RedisDown means\nharbour");
        assertThat(popup.urgency()).isEqualTo(Popup.Urgency.CRITICAL);
        assertThat(popup.sound()).isEqualTo(Popup.Sound.AUDIBLE);
        assertThat(popup.buttons())
                .extracting(Popup.Action::label)
                .containsExactly("Open", "Silence 1 h", "Acknowledge");
        assertThat(face()).satisfies(face -> {
            assertThat(face.worst()).isEqualTo(TrayFace.Mark.CRITICAL);
            assertThat(face.count()).isEqualTo(1);
        });
        boards(3);
        assertThat(desktop.titles()).containsExactly("RedisDown a:1");
    }

    @Test
    void whatFiredBeforeIsToldTogether() throws Exception {
        servers.fire(REDIS);
        servers.fire(MEMORY);
        open();

        assertThat(nextPopup()).satisfies(popup -> {
            assertThat(popup.title()).isEqualTo("Firing since before Pharos watched: 2");
            assertThat(popup.body()).isEqualTo("RedisDown a:1\nMemoryFull b:1\nharbour");
            assertThat(popup.sound()).isEqualTo(Popup.Sound.SILENT);
        });
        boards(3);
        assertThat(desktop.popups()).hasSize(1);
    }

    @Test
    void aStormIsFoldedIntoOnePopupThatGrows() throws Exception {
        open();
        servers.together(() -> {
            for (int i = 0; i < 20; i++) {
                servers.fire("alertname", "RedisDown", "instance", "host-" + i, "severity", "critical");
            }
        });
        Popup first = nextPopup();
        assertThat(first.title()).isEqualTo("20 alerts fire: RedisDown");
        assertThat(first.body().lines()).hasSize(5).contains("and 17 more");

        servers.together(() -> {
            for (int i = 20; i < 30; i++) {
                servers.fire("alertname", "RedisDown", "instance", "host-" + i, "severity", "critical");
            }
        });
        Popup second = popup(2);
        assertThat(second.key()).isEqualTo(first.key());
        assertThat(second.title()).isEqualTo("30 alerts fire: RedisDown");
        assertThat(second.sound()).as("heard once in a storm").isEqualTo(Popup.Sound.SILENT);
        boards(3);
        assertThat(desktop.popups()).hasSize(2);
    }

    @Test
    void eachSeverityIsToldAsItIsWanted() throws Exception {
        open();
        choose(notices -> notices.withLevels(new AlertNotices.Levels(
                AlertNotices.Attention.OFF, AlertNotices.Attention.SOUND, AlertNotices.Attention.POPUP)));
        servers.together(() -> {
            servers.fire(REDIS);
            servers.fire(MEMORY);
            servers.fire("alertname", "Backup", "instance", "c:1", "severity", "info");
        });
        popup(2);
        boards(3);

        assertThat(desktop.popups())
                .extracting(Popup::title, Popup::sound, Popup::urgency)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "MemoryFull b:1", Popup.Sound.AUDIBLE, Popup.Urgency.NORMAL),
                        org.assertj.core.groups.Tuple.tuple("Backup c:1", Popup.Sound.SILENT, Popup.Urgency.LOW));
    }

    @Test
    void inQuietHoursOnlyWhatIsCriticalIsToldAndTheRestAfterwards() throws Exception {
        open();
        choose(notices -> notices.withQuietHours(notices.quietHours()
                .withUse(AlertNotices.QuietHours.Use.ON)
                .withFrom(LocalTime.NOON)
                .withUntil(LocalTime.NOON)));
        servers.together(() -> {
            servers.fire(REDIS);
            servers.fire(MEMORY);
        });
        assertThat(nextPopup().title()).isEqualTo("RedisDown a:1");
        boards(3);
        assertThat(desktop.popups()).hasSize(1);

        choose(notices -> notices.withQuietHours(notices.quietHours().withUse(AlertNotices.QuietHours.Use.OFF)));
        assertThat(popup(2)).satisfies(popup -> {
            assertThat(popup.title()).isEqualTo("While you were not to be disturbed 1 fired; still firing: 1");
            assertThat(popup.body()).startsWith("MemoryFull b:1");
        });
        boards(3);
        assertThat(desktop.popups()).hasSize(2);
    }

    @Test
    void whileNobodyIsToBeDisturbedNothingPopsUpAndAnHourLaterItIsToldTogether() throws Exception {
        open();
        desktop.choose("Do not disturb for an hour");
        servers.fire(REDIS);
        until("it is seen", () -> face().count() == 1);
        boards(3);
        assertThat(desktop.popups()).isEmpty();

        clock.pass(Duration.ofMinutes(61));
        assertThat(nextPopup().title()).isEqualTo("While you were not to be disturbed 1 fired; still firing: 1");
    }

    @Test
    void aPopupOpensItsAlertAtItsTime() throws Exception {
        open();
        Instant began = clock.instant().minus(Duration.ofHours(5));
        servers.fired(began, REDIS);
        Popup popup = nextPopup();

        desktop.press(popup, "open");
        desk.until("the alert is told in full", () -> desk.sees("#detail-silence"));
        desk.until("the time is its own", () -> desk.text("#state").equals("FIXED RANGE"));
    }

    @Test
    void aPopupSilencesItsAlertForAnHourAndSaysSo() throws Exception {
        open();
        servers.fire(REDIS);
        Instant pressed = clock.instant();
        desktop.press(nextPopup(), "silence");

        assertThat(popup(2).title()).isEqualTo("Silenced for an hour: RedisDown");
        assertThat(servers.silences().values()).singleElement().satisfies(silence -> {
            assertThat(matchers(silence))
                    .containsExactlyInAnyOrder("alertname=RedisDown", "instance=a:1", "severity=critical", "site=pier");
            assertThat(Duration.between(
                            pressed, Instant.parse(silence.path("endsAt").asText())))
                    .isBetween(Duration.ofMinutes(60), Duration.ofMinutes(61));
        });
        until("it no longer counts", () -> face().worst() == TrayFace.Mark.OK);

        clock.pass(Duration.ofMinutes(61));
        assertThat(popup(3).title()).isEqualTo("Its silence ended and it still fires: RedisDown a:1");
        boards(3);
        assertThat(desktop.popups()).hasSize(3);
    }

    @Test
    void whatCannotBeSilencedIsSaidInThePopup() throws Exception {
        open();
        servers.fire(REDIS);
        Popup popup = nextPopup();
        servers.is(FakeAlerting.Mood.UNAVAILABLE);
        desktop.press(popup, "silence");

        assertThat(popup(2)).satisfies(failed -> {
            assertThat(failed.title()).isEqualTo("Not silenced: RedisDown");
            assertThat(failed.body()).contains("503");
            assertThat(failed.urgency()).isEqualTo(Popup.Urgency.CRITICAL);
        });
        servers.is(FakeAlerting.Mood.WELL);
    }

    @Test
    void anAlertThatIsAcknowledgedIsKeptQuietAsLongAsItFiresAndNoLonger() throws Exception {
        open();
        servers.fire(REDIS);
        desktop.press(nextPopup(), "acknowledge");
        assertThat(popup(2).title()).isEqualTo("Acknowledged: RedisDown");
        until("it no longer counts", () -> face().worst() == TrayFace.Mark.OK);
        Instant first = end(only());
        assertThat(only().path("comment").asText()).startsWith("ACK!");

        clock.pass(Duration.ofMinutes(12));
        until("it lasts longer", () -> end(only()).isAfter(first.plus(Duration.ofMinutes(10))));
        servers.end(REDIS);
        boards(2);
        clock.pass(Duration.ofSeconds(31));
        until("it ends with the alert", () -> !end(only()).isAfter(clock.instant()));
        boards(2);
        assertThat(desktop.popups())
                .as("what was quiet at its end is not told of")
                .hasSize(2);

        servers.fire(REDIS);
        assertThat(popup(3).title()).isEqualTo("RedisDown a:1");
    }

    @Test
    void whatIsOverIsToldAndItsPopupIsGone() throws Exception {
        open();
        servers.fire(REDIS);
        Popup fired = nextPopup();
        servers.end(REDIS);
        boards(2);
        clock.pass(Duration.ofSeconds(31));

        Popup over = popup(2);
        assertThat(over.title()).isEqualTo("Over: RedisDown a:1");
        assertThat(over.urgency()).isEqualTo(Popup.Urgency.LOW);
        assertThat(over.key()).as("in its place").isEqualTo(fired.key());
        assertThat(face().worst()).isEqualTo(TrayFace.Mark.OK);
    }

    @Test
    void aClosedWindowGoesOnWatchingInTheTrayAndComesBackByAClick() throws Exception {
        open();
        choose(notices -> notices.withClosing(AlertNotices.Closing.TRAY));
        closeTheWindow();
        Screen.until("the window is away", () -> !stage().isShowing());
        servers.fire(REDIS);
        assertThat(nextPopup().title()).isEqualTo("RedisDown a:1");
        assertThat(Screen.on(() -> stage().isShowing()))
                .as("a popup brings no window")
                .isFalse();

        desktop.click();
        Screen.until("the window is back", () -> stage().isShowing());
        desk.until("the environment is as it was", () -> desk.sees("#environment"));
        closeTheWindow();
        Screen.until("the window is away again", () -> !stage().isShowing());
        desktop.press(desktop.popups().getFirst(), "open");
        Screen.until("the popup brings it when asked to", () -> stage().isShowing());
        desk.until("its alert is told", () -> desk.sees("#detail-silence"));
    }

    @Test
    void aSecondStartBringsTheFirstToTheFront() throws Exception {
        Map<String, String> environment = Map.of("XDG_RUNTIME_DIR", home.toString());
        Start start = SingleInstance.start(environment, home, "scope", new Handover("", List.of()));
        try (var first = ((Start.First) start).instance()) {
            open();
            first.onStart(_ -> desk.front().open());
            choose(notices -> notices.withClosing(AlertNotices.Closing.TRAY));
            closeTheWindow();
            Screen.until("the window is away", () -> !stage().isShowing());

            assertThat(SingleInstance.start(environment, home, "scope", new Handover("", List.of())))
                    .isInstanceOf(Start.Second.class);
            Screen.until("the first is at the front", () -> stage().isShowing() && stage().isFocused());
        }
    }

    @Test
    void withoutTheWishToStayTheClosedWindowEndsTheProgram() throws Exception {
        open();
        closeTheWindow();
        until("all is closed", desktop::isClosed);
        assertThat(Screen.on(() -> stage().isShowing())).isFalse();
    }

    @Test
    void whoQuitsLeavesNothingRunning() throws Exception {
        open();
        choose(notices -> notices.withClosing(AlertNotices.Closing.TRAY));
        closeTheWindow();
        Screen.until("the window is away", () -> !stage().isShowing());
        desktop.choose("Quit");

        until("popups and sign are closed", desktop::isClosed);
        until("no thread is left", () -> {
            Set<String> left = new TreeSet<>(threads());
            left.removeAll(threads);
            left.removeIf(AlertFlowTest::isOfTheToolkit);
            if (!left.isEmpty()) {
                throw new IllegalStateException("left: " + left);
            }
            return true;
        });
        int asked = servers.asked().size();
        clock.pass(Duration.ofMinutes(1));
        servers.fire(REDIS);
        Thread.sleep(Duration.ofMillis(2_500));
        assertThat(servers.asked()).as("two refreshes later").hasSize(asked);
    }

    /// Those of this machine, the JVM's own and the servers of the test included.
    private static Set<String> threads() {
        Set<String> names = new TreeSet<>();
        Thread.getAllStackTraces().keySet().forEach(thread -> names.add(thread.getName()));
        return names;
    }

    /// What one toolkit, one pool or one fake server runs for the whole JVM.
    private static boolean isOfTheToolkit(String name) {
        return name.matches(
                "(JavaFX|QuantumRenderer|Prism|InvokeLater|Glass|Monocle|Headless|MockWebServer|OkHttp|Okio|FileSystem"
                        + "|ForkJoinPool|CompletableFutureDelayScheduler|VirtualThread|Read-Poller|Write-Poller"
                        + "|MasterPoller|Cleaner|Common-Cleaner|process reaper|Disposer|TestFX|testfx).*");
    }

    private void open() throws Exception {
        try (SettingsStore settings = OpenDesk.files(home, clock).settings()) {
            settings.update(_ -> new Settings(
                    List.of(Environment.of("harbour", servers.address())
                            .withAlertmanager(Optional.of(servers.address()))
                            .withRefresh(Optional.of(Duration.ofSeconds(1)))),
                    Settings.DEFAULT
                            .preferences()
                            .withAppearance(Appearance.DEFAULT
                                    .withTheme(Appearance.ThemeChoice.DARK)
                                    .withLanguage(Appearance.LanguageChoice.ENGLISH))));
        }
        desk = OpenDesk.whole(
                home,
                clock,
                settings ->
                        new DesktopBeside(desktop, (_, first, click) -> desktop.find(first, click), settings, clock));
        until("the first board is read", () -> face().worst() != TrayFace.Mark.UNKNOWN);
    }

    private void choose(UnaryOperator<AlertNotices> change) {
        desk.settings().update(all -> all.with(each -> each.withNotices(change.apply(each.notices()))));
    }

    private void closeTheWindow() throws Exception {
        Screen.on(() -> {
            stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    private Stage stage() {
        return desk.screen().stage();
    }

    private TrayFace face() {
        TrayFace face = desktop.face();
        return face == null ? new TrayFace(TrayFace.Mark.UNKNOWN, 0, "") : face;
    }

    private Popup nextPopup() {
        return popup(1);
    }

    /// @param number from 1
    private Popup popup(int number) {
        until("popup " + number, () -> desktop.popups().size() >= number);
        return desktop.popups().get(number - 1);
    }

    /// Until so many more boards were read and told.
    private void boards(int count) {
        long wanted = reads() + count + 1;
        until(count + " boards", () -> reads() >= wanted);
    }

    private long reads() {
        return servers.asked().stream().filter("GET /api/v2/alerts"::equals).count();
    }

    private JsonNode only() {
        assertThat(servers.silences()).hasSize(1);
        return servers.silences().values().iterator().next();
    }

    private static Instant end(JsonNode silence) {
        return Instant.parse(silence.path("endsAt").asText());
    }

    private static List<String> matchers(JsonNode silence) {
        return silence.path("matchers")
                .valueStream()
                .map(matcher -> matcher.path("name").asText() + "="
                        + matcher.path("value").asText())
                .toList();
    }

    private static void until(String what, Supplier<Boolean> so) {
        var _ = Await.until(LIMIT, what, so);
    }
}
