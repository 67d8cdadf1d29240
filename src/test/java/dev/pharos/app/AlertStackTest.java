package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.alertmanager.AlertmanagerApi;
import dev.pharos.app.notice.DesktopBeside;
import dev.pharos.desktop.Popup;
import dev.pharos.desktop.tray.TrayFace;
import dev.pharos.http.HttpLink;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.AlertNotices;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Settings;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.stack.Await;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.Stack;
import dev.pharos.ui.fx.Screen;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real faults of real servers, from the moment at which Prometheus says that an alert fires to the popup.
@RequiresServers
class AlertStackTest {
    private static final Duration REFRESH = Duration.ofSeconds(1);

    /// On a machine that is busy with other things.
    private static final Duration GENEROUS = REFRESH.plusSeconds(5);

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /// One alert a fault, each of what stays broken.
    private static final String RULES = """
            groups:
              - name: faults
                interval: 1s
                rules:
                  - alert: RedisDown
                    expr: redis_up == 0
                    labels: {severity: critical}
                  - alert: RedisExporterDown
                    expr: up{job="redis"} == 0
                    labels: {severity: critical}
                  - alert: RedisReplicaLinkDown
                    expr: redis_master_link_up == 0
                    for: 2s
                    labels: {severity: critical}
                  - alert: RedisMemoryNearLimit
                    expr: redis_memory_used_bytes / (redis_memory_max_bytes > 0) > 0.9
                    labels: {severity: warning}
                  - alert: RedisRejectedConnections
                    expr: redis_rejected_connections_total > 0
                    labels: {severity: warning}
                  - alert: NodeDown
                    expr: up{job="node"} == 0
                    labels: {severity: critical}
            """;

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final FakeDesktop desktop = new FakeDesktop();

    @TempDir
    Path home;

    private Stack stack;

    @BeforeEach
    void startTheServers() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        Path rules = Files.createDirectories(home.resolve("rules"));
        Files.writeString(rules.resolve("faults.yml"), RULES);
        stack = Stack.with().replicas(2).rules(rules).start();
        stack.await("count(redis_up == 1)", 3);
    }

    @AfterEach
    void endTheServers() {
        stack.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    /// A fault and the beginning of the titles of what it makes fire.
    private record Fault(String name, String title, Runnable breaking) {}

    @Test
    void everyFaultIsOnePopupSoonAfterPrometheusSaysThatItFires() throws Exception {
        List<Fault> faults = List.of(
                new Fault(
                        "redis down", "RedisDown redis-3", () -> stack.faults().kill(stack.replica(1))),
                new Fault(
                        "replication broken",
                        "RedisReplicaLinkDown redis-2",
                        () -> stack.faults().breakReplication(stack.replica(0), stack.master())),
                new Fault(
                        "exporter down",
                        "RedisExporterDown redis-2",
                        () -> stack.faults().stopExporter(stack.replica(0))),
                new Fault(
                        "memory full",
                        "RedisMemoryNearLimit redis-1",
                        () -> stack.faults().fillMemory(stack.master())),
                new Fault(
                        "rejected connections",
                        "RedisRejectedConnections redis-1",
                        () -> stack.faults().crowd(stack.master())),
                new Fault("node down", "NodeDown ", () -> stack.faults().stopNodeExporter()));
        try (OpenDesk _ = open();
                FiringWatch prometheus = new FiringWatch(stack.prometheus())) {
            until("Prometheus is asked", prometheus::isAsked);
            for (Fault fault : faults) {
                fault.breaking().run();
                Await.until(
                        LIMIT,
                        fault.name(),
                        () -> titles(fault.title()).findFirst().isPresent());
            }
            // Long enough for a popup that is one too many.
            Await.until(LIMIT, "four refreshes", after(REFRESH.multipliedBy(4)));

            assertThat(desktop.titles())
                    .as("one popup for each alert that Prometheus said fires")
                    .containsExactlyInAnyOrderElementsOf(prometheus.firing().keySet());
            List<Long> waited = new ArrayList<>();
            System.out.println("firing in Prometheus → popup, at a refresh of " + REFRESH.toMillis() + " ms:");
            prometheus.firing().forEach((title, seen) -> {
                long millis = Duration.between(seen, desktop.time(title)).toMillis();
                waited.add(millis);
                System.out.printf(Locale.ROOT, "  %-45s %5d ms%n", title, millis);
            });
            assertThat(waited)
                    .hasSizeGreaterThanOrEqualTo(faults.size())
                    .allSatisfy(millis -> assertThat(millis).isLessThanOrEqualTo(GENEROUS.toMillis()));
        }
    }

    @Test
    void aSilenceThatEndsWhileTheAlertFiresIsToldOnce() throws Exception {
        try (OpenDesk _ = open();
                HttpLink link = link(stack.alertmanager())) {
            stack.faults().kill(stack.master());
            popup("RedisDown redis-1");
            AlertmanagerApi api = new AlertmanagerApi(link);
            long now = System.currentTimeMillis();
            String id = value(api.silence(new SilenceDraft(
                    "", List.of(Matcher.equal("alertname", "RedisDown")), now, now + 8_000, "me", "for a moment")));
            until("it is told", () -> titles("Its silence ended").count() >= 1);
            assertThat(value(api.silences()))
                    .filteredOn(silence -> silence.id().equals(id))
                    .extracting(Silence::state)
                    .containsExactly(Silence.State.EXPIRED);
            Await.until(LIMIT, "six refreshes", after(REFRESH.multipliedBy(6)));

            assertThat(titles("Its silence ended"))
                    .containsExactly("Its silence ended and it still fires: RedisDown redis-1");
            assertThat(titles("RedisDown")).hasSize(1);
        }
    }

    @Test
    void popupsSilenceAndAcknowledgeAtTheRealAlertmanager() throws Exception {
        try (OpenDesk _ = open();
                HttpLink link = link(stack.alertmanager())) {
            AlertmanagerApi api = new AlertmanagerApi(link);
            stack.faults().kill(stack.replica(1));
            desktop.press(popup("RedisDown redis-3"), "silence");
            popup("Silenced for an hour: RedisDown");
            stack.faults().stopNodeExporter();
            desktop.press(popup("NodeDown "), "acknowledge");
            popup("Acknowledged: NodeDown");

            assertThat(value(api.silences()))
                    .extracting(silence -> Math.round((silence.endsAt() - silence.startsAt()) / 60_000.0))
                    .containsExactlyInAnyOrder(60L, 15L);
            until(
                    "both are quiet",
                    () -> value(api.alerts()).stream()
                                    .filter(alert -> alert.silencedBy().size() == 1)
                                    .count()
                            == 2);
            until("the mark says so", () -> mark() == TrayFace.Mark.OK);
        }
    }

    @Test
    void anAlertmanagerThatIsRestartedIsMissedOnThePageAndBackThere() throws Exception {
        try (OpenDesk desk = open()) {
            stack.faults().kill(stack.master());
            popup("RedisDown redis-1");
            desk.press(KeyCode.DIGIT2);
            desk.until(
                    "the alerts are there",
                    () -> desk.labelsNow(".ph-alerts-page").contains("RedisDown"));
            stack.faults().stopAlertmanager();
            desk.until(
                    "the page says who is missing",
                    () -> desk.labelsNow(".ph-alerts-page").stream()
                            .anyMatch(text -> text.startsWith("No Alertmanager")));
            assertThat(Screen.on(() -> desk.labelsNow(".ph-alerts-page"))).contains("RedisDown");

            stack.faults().heal();
            stack.faults().kill(stack.replica(1));
            desk.until(
                    "all is said to be well",
                    () -> desk.labelsNow(".ph-alerts-page").stream().noneMatch(text -> text.contains("Alertmanager")));
            popup("RedisDown redis-3");
            Await.until(LIMIT, "four refreshes", after(REFRESH.multipliedBy(4)));
            assertThat(titles("RedisDown redis-3")).hasSize(1);
        }
    }

    private OpenDesk open() throws Exception {
        InstantSource clock = InstantSource.system();
        try (SettingsStore settings = OpenDesk.files(home).settings()) {
            settings.update(_ -> new Settings(
                    List.of(Environment.of("harbour", stack.prometheus()).withRefresh(Optional.of(REFRESH))),
                    Settings.DEFAULT
                            .preferences()
                            .withNotices(AlertNotices.DEFAULT
                                    .withStorm(AlertNotices.LARGEST_STORM)
                                    .withResolved(AlertNotices.Resolved.OFF))
                            .withAppearance(Appearance.DEFAULT
                                    .withTheme(Appearance.ThemeChoice.DARK)
                                    .withLanguage(Appearance.LanguageChoice.ENGLISH))));
        }
        OpenDesk desk = OpenDesk.whole(
                home,
                clock,
                settings ->
                        new DesktopBeside(desktop, (_, first, click) -> desktop.find(first, click), settings, clock));
        until("the first board is read", () -> mark() == TrayFace.Mark.OK);
        return desk;
    }

    private TrayFace.Mark mark() {
        TrayFace face = desktop.face();
        return face == null ? TrayFace.Mark.UNKNOWN : face.worst();
    }

    private java.util.stream.Stream<String> titles(String beginning) {
        return desktop.titles().stream().filter(title -> title.startsWith(beginning));
    }

    private Popup popup(String beginning) {
        return Await.until(
                LIMIT,
                beginning,
                () -> desktop.popups().stream()
                        .filter(popup -> popup.title().startsWith(beginning))
                        .findFirst()
                        .orElse(null));
    }

    private static Supplier<Boolean> after(Duration time) {
        Instant end = Instant.now().plus(time);
        return () -> Instant.now().isAfter(end);
    }

    private static void until(String what, Supplier<Boolean> so) {
        var _ = Await.until(LIMIT, what, so);
    }

    private static HttpLink link(URI address) {
        return value(HttpConfig.of(address.toString()).then(config -> HttpLink.open(config, InstantSource.system())));
    }

    private static <T> T value(Outcome<T> outcome) {
        return Objects.requireNonNull(outcome.orNull(), () -> String.valueOf(outcome.failureOrNull()));
    }
}
