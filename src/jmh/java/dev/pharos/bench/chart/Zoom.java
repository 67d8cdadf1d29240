package dev.pharos.bench.chart;

import dev.pharos.ui.picture.Offscreen;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;

/// Ten million samples in ten series, zoomed from all of them to a hundredth and back, our chart alone. Every round has
/// a new chart, which has seen nothing of the samples before; the frames that count begin once its first picture is
/// seen.
final class Zoom {
    private static final int SERIES = 10;
    private static final int POINTS = 1_000_000;

    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Zoom() {}

    static void measure(Readings readings) throws Exception {
        Waves waves = Waves.of(SERIES, POINTS);
        Screen screen = Screen.open();
        Times first = new Times();
        Times fresh = new Times();
        Times settled = new Times();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            OwnChart chart = Offscreen.call(() -> new OwnChart(waves));
            Scene scene = Offscreen.call(() -> screen.scene(chart));
            FrameClock clock = new FrameClock(screen);
            List<Runnable> sweep = changes(chart, Range.zoom(waves));
            screen.show(scene);
            long begun = System.nanoTime();
            clock.time(List.of(() -> chart.show(Range.zoom(waves).getLast())), PATIENCE);
            while (Offscreen.call(chart::plot).getWidth() == 0) {
                Thread.sleep(1);
            }
            double seen = (System.nanoTime() - begun) / 1e6;
            double[] cold = clock.time(sweep, PATIENCE);
            double[] again = clock.time(sweep, PATIENCE);
            if (round >= 0) {
                first.add(new double[] {seen});
                fresh.add(cold);
                settled.add(again);
            } else {
                screen.fit(chart);
            }
        }
        System.out.println("zooming: drawn by " + Screen.pipeline());
        System.out.println("zooming, until the first picture: " + first);
        System.out.println("zooming, the frames right after: " + fresh);
        System.out.println("zooming, once more: " + settled);
        System.out.println("zooming, frame by frame: "
                + Arrays.stream(fresh.medians()).mapToObj(Math::round).toList());
        readings.add("fresh", fresh.slowest());
        readings.add("fresh.worst", fresh.worst());
        readings.add("settled", settled.slowest());
        readings.add("settled.worst", settled.worst());
    }

    private static List<Runnable> changes(OwnChart chart, List<Range> ranges) {
        return ranges.stream().<Runnable>map(range -> () -> chart.show(range)).toList();
    }
}
