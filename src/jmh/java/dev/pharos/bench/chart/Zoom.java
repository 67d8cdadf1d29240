package dev.pharos.bench.chart;

import dev.pharos.ui.picture.Offscreen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;

/// Ten million samples in ten series, zoomed from all of them to a hundredth and back, our chart alone. Every round has
/// a new chart, which has seen nothing of the samples before, and begins with the frame after its first.
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
            List<Runnable> begin = new ArrayList<>(sweep);
            begin.addFirst(() -> chart.show(Range.zoom(waves).getLast()));
            screen.show(scene);
            double[] cold = clock.time(begin, PATIENCE);
            double[] again = clock.time(sweep, PATIENCE);
            if (round >= 0) {
                first.add(new double[] {cold[0]});
                fresh.add(Arrays.copyOfRange(cold, 1, cold.length));
                settled.add(again);
            } else {
                screen.fit(chart);
            }
        }
        System.out.println("zooming: drawn by " + Screen.pipeline());
        System.out.println("zooming, first frames: " + first);
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
