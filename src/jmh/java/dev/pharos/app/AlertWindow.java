package dev.pharos.app;

import dev.pharos.app.notice.DesktopBeside;
import dev.pharos.settings.AlertNotices;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Settings;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.stack.Await;
import dev.pharos.stack.Stack;
import dev.pharos.ui.fx.Screen;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;

/// The whole program with a desktop that writes down what pops up, for the benchmark of alerts.
public final class AlertWindow {
    public static final Duration REFRESH = Duration.ofSeconds(1);

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final List<String> GROUPS = List.of("RedisDown", "RedisMemoryNearLimit", "NodeDown");
    private static final int ALERTS = 500;
    private static final int FRAMES = 600;
    private static final double STEP = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private AlertWindow() {}

    /// How long popups took after a real Prometheus said that an alert fires, in milliseconds, in order of time.
    ///
    /// @param count of alerts, some seconds apart, at odds with the refresh
    public static List<Long> popups(int count) throws Exception {
        Path home = Files.createTempDirectory("pharos-alerts-");
        Path rules = Files.createDirectories(home.resolve("rules"));
        long first = Instant.now().getEpochSecond() + 25;
        StringBuilder file = new StringBuilder("groups:\n  - name: due\n    interval: 1s\n    rules:\n");
        for (int i = 0; i < count; i++) {
            file.append("""
                          - alert: Due%02d
                            expr: vector(time()) >= %d
                            labels: {severity: critical, name: bench}
                    """.formatted(i, first + 4L * i).indent(2));
        }
        Files.writeString(rules.resolve("due.yml"), file);
        FakeDesktop desktop = new FakeDesktop();
        try (Stack stack = Stack.with().rules(rules).start();
                FiringWatch prometheus = new FiringWatch(stack.prometheus());
                OpenDesk _ = open(home, stack.prometheus(), Optional.empty(), InstantSource.system(), desktop)) {
            var _ = Await.until(
                    Duration.ofSeconds(60L + 4L * count),
                    "all popups",
                    () -> desktop.popups().size() >= count);
            List<Long> waited = new ArrayList<>();
            prometheus
                    .firing()
                    .forEach((title, seen) -> waited.add(
                            Duration.between(seen, desktop.time(title)).toMillis()));
            return waited;
        }
    }

    /// What 500 alerts of 3 rules cost that begin at once, again and again.
    ///
    /// @param popups      of each round
    /// @param frameMillis between one frame and the next, while the page is scrolled and refreshes itself
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Many(List<Integer> popups, double framesPerSecond, double[] frameMillis) {
        /// What so many of a hundred frames took at most.
        public double frame(int percent) {
            double[] sorted = frameMillis.clone();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }
    }

    /// @param rounds in which all begin and end
    public static Many many(int rounds) throws Exception {
        Path home = Files.createTempDirectory("pharos-alerts-");
        ShiftedClock clock = new ShiftedClock();
        FakeDesktop desktop = new FakeDesktop();
        List<Integer> popups = new ArrayList<>();
        try (FakeAlerting servers = new FakeAlerting(clock);
                OpenDesk desk = open(home, servers.address(), Optional.of(servers.address()), clock, desktop)) {
            desk.press(KeyCode.DIGIT2);
            double[] frames = {};
            for (int round = 0; round < rounds; round++) {
                int before = desktop.popups().size();
                fire(servers);
                boards(servers, 8);
                popups.add(desktop.popups().size() - before);
                if (round == 0) {
                    desk.until(
                            "the alerts are there", () -> list(desk).getItems().size() >= ALERTS);
                    // Once without the clock: what is compiled for it is not what is measured.
                    scroll(desk, FRAMES / 4);
                    frames = scroll(desk, FRAMES);
                }
                servers.endAll();
                boards(servers, 8);
                clock.pass(Duration.ofSeconds(45));
                boards(servers, 8);
            }
            return new Many(popups, 1000 * frames.length / Arrays.stream(frames).sum(), frames);
        }
    }

    /// Nothing is shown any more: the toolkit would keep the process.
    public static void end() {
        Platform.exit();
    }

    private static void fire(FakeAlerting servers) {
        synchronized (servers) {
            for (int i = 0; i < ALERTS; i++) {
                servers.fire(
                        "alertname",
                        GROUPS.get(i % GROUPS.size()),
                        "instance",
                        "10.0.0." + i + ":9121",
                        "severity",
                        i % GROUPS.size() == 1 ? "warning" : "critical");
            }
        }
    }

    /// The page reads as well: of two reads one may be the watch's.
    private static void boards(FakeAlerting servers, int count) {
        long wanted = reads(servers) + count;
        var _ = Await.until(LIMIT, count + " boards", () -> reads(servers) >= wanted);
    }

    private static long reads(FakeAlerting servers) {
        return servers.asked().stream().filter("GET /api/v2/silences"::equals).count();
    }

    private static ListView<?> list(OpenDesk desk) {
        return desk.screen().find(".ph-alerts-list", ListView.class);
    }

    /// Down and up again in one go; milliseconds from frame to frame. No further frame is begun after a while.
    private static double[] scroll(OpenDesk desk, int count) throws Exception {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        Screen.on(() -> {
            VirtualFlow<?> flow = (VirtualFlow<?>) list(desk).lookup(".virtual-flow");
            double[] millis = new double[count];
            new AnimationTimer() {
                private final long end = System.nanoTime() + PATIENCE.toNanos();
                private int frame = -1;
                private long last;
                private double step = STEP;

                @Override
                public void handle(long now) {
                    long time = System.nanoTime();
                    if (frame >= 0) {
                        millis[frame] = (time - last) / 1e6;
                    }
                    last = time;
                    if (++frame == count || time > end) {
                        stop();
                        done.complete(Arrays.copyOf(millis, frame));
                        return;
                    }
                    if (flow.scrollPixels(step) == 0) {
                        step = -step;
                    }
                }
            }.start();
            return flow;
        });
        return done.get(60, TimeUnit.SECONDS);
    }

    private static OpenDesk open(
            Path home, URI prometheus, Optional<URI> alertmanager, InstantSource clock, FakeDesktop desktop)
            throws Exception {
        keep(home, clock, prometheus, alertmanager);
        OpenDesk desk = OpenDesk.whole(
                home,
                clock,
                settings ->
                        new DesktopBeside(desktop, (_, first, click) -> desktop.find(first, click), settings, clock));
        desk.until("the window is open", () -> desk.sees("#environment"));
        return desk;
    }

    private static void keep(Path home, InstantSource clock, URI prometheus, Optional<URI> alertmanager)
            throws IOException {
        try (SettingsStore settings = OpenDesk.files(home, clock).settings()) {
            settings.update(_ -> new Settings(
                    List.of(Environment.of("bench", prometheus)
                            .withAlertmanager(alertmanager)
                            .withRefresh(Optional.of(REFRESH))),
                    Settings.DEFAULT
                            .preferences()
                            .withNotices(AlertNotices.DEFAULT.withResolved(AlertNotices.Resolved.OFF))
                            .withAppearance(Appearance.DEFAULT.withTheme(Appearance.ThemeChoice.DARK))));
        }
    }
}
