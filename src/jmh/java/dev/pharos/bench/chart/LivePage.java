package dev.pharos.bench.chart;

import com.sun.management.OperatingSystemMXBean;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Theme;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.TilePane;

/// A page of 24 charts, each of 10 series and 360 samples, to which a new sample comes every second.
final class LivePage {
    private static final int CHARTS = 24;
    private static final int COLUMNS = 4;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 180;
    private static final int SERIES = 10;
    private static final int POINTS = 360;

    /// Faster than live: until all that a page does again and again is compiled, minutes pass live.
    private static final int WARM_UPS = 600;
    private static final int WARM_UPS_A_SECOND = 15;
    private static final int SECONDS = 30;
    private static final int ALL = WARM_UPS + 2 * SECONDS;

    private static final CompilationMXBean COMPILERS = ManagementFactory.getCompilationMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<OwnChart> charts = new ArrayList<>();
    /// Of every second, prepared before: what a server's answer costs is not the charts'.
    private final List<List<ChartLine>> seconds = new ArrayList<>();
    private final PulseWatch watch;

    private LivePage(Screen screen) throws InterruptedException {
        Waves waves = Waves.of(SERIES, POINTS + ALL);
        for (int second = 0; second < ALL; second++) {
            seconds.add(OwnChart.lines(waves.part(second, POINTS)));
        }
        Scene scene = Offscreen.call(this::scene);
        screen.show(scene);
        watch = Offscreen.call(() -> new PulseWatch(screen, scene));
    }

    static void measure(Readings readings) throws Exception {
        Screen screen = Screen.open();
        LivePage page = new LivePage(screen);
        System.out.println("page: drawn by " + Screen.pipeline());
        page.live(0, WARM_UPS, WARM_UPS_A_SECOND);
        long cpu = PROCESS.getProcessCpuTime();
        long compiled = COMPILERS.getTotalCompilationTime();
        long started = System.nanoTime();
        page.live(WARM_UPS, SECONDS, 1);
        double share = (PROCESS.getProcessCpuTime() - cpu) / (double) (System.nanoTime() - started);
        System.out.printf(
                Locale.ROOT,
                "page: %.1f %% of one core, and the compilers ran for %d ms meanwhile%n",
                share * 100,
                COMPILERS.getTotalCompilationTime() - compiled);
        // Watching takes time itself.
        page.watch.begin();
        page.live(WARM_UPS + SECONDS, SECONDS, 1);
        Times frames = page.watch.frames();
        System.out.println("page: " + frames);
        readings.add("cpu", share);
        readings.add("frame", frames.median());
        readings.add("frame.worst", frames.worst());
        readings.add("alloc_kib", page.watch.allocated() / 1024.0 / SECONDS / CHARTS);
    }

    private Scene scene() {
        TilePane tiles = new TilePane();
        tiles.setPrefColumns(COLUMNS);
        for (int i = 0; i < CHARTS; i++) {
            OwnChart chart = new OwnChart();
            chart.node().setPrefSize(WIDTH, HEIGHT);
            charts.add(chart);
            tiles.getChildren().add(chart.node());
        }
        Scene scene = new Scene(tiles, COLUMNS * WIDTH, HEIGHT * CHARTS / COLUMNS);
        Theme.DARK.dress(scene);
        return scene;
    }

    private void live(int from, int length, int perSecond) throws InterruptedException {
        long started = System.nanoTime();
        for (int i = 0; i < length; i++) {
            long wait = started + i * 1_000_000_000L / perSecond - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            }
            List<ChartLine> lines = seconds.get(from + i);
            Offscreen.call(() -> {
                watch.work(() -> {
                    Range range = new Range(
                            lines.getFirst().series().time(0),
                            lines.getFirst().series().lastTime());
                    charts.forEach(chart -> chart.show(lines, range));
                });
                return lines;
            });
        }
        Thread.sleep(1_000);
    }
}
