package dev.pharos.bench.chart;

import dev.pharos.ui.picture.Offscreen;
import java.lang.management.ManagementFactory;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/// What a chart of ten million samples holds beside their columns: the live heap with it and without it, its picture
/// and its labels included.
final class Weight {
    private static final int SERIES = 10;
    private static final int POINTS = 1_000_000;
    private static final int COLLECTIONS = 4;

    private Weight() {}

    static void measure(Readings readings) throws Exception {
        Waves waves = Waves.of(SERIES, POINTS);
        Screen screen = Screen.open();
        look(screen, waves);
        screen.show(Offscreen.call(() -> new Scene(new Pane())));
        long without = heap();
        OwnChart chart = look(screen, waves);
        long with = heap();
        System.out.println("memory: " + (with - without) / 1024 + " KiB with " + Offscreen.call(chart::plot));
        readings.add("bytes_per_point", (with - without) / (double) (SERIES * POINTS));
    }

    /// A chart that was zoomed, and has built all that it builds.
    private static OwnChart look(Screen screen, Waves waves) throws InterruptedException {
        OwnChart chart = Offscreen.call(() -> new OwnChart(waves));
        screen.show(Offscreen.call(() -> screen.scene(chart)));
        for (Range range : Range.zoom(waves)) {
            Offscreen.call(() -> {
                chart.show(range);
                return chart;
            });
            Offscreen.rest();
        }
        screen.fit(chart);
        return chart;
    }

    private static long heap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            Offscreen.rest();
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
