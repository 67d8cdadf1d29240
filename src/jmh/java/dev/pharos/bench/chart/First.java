package dev.pharos.bench.chart;

import dev.pharos.ui.picture.Offscreen;
import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;

/// How long it takes from decoded columns to the picture: 200 series of 2,000 samples, in a chart that is on screen and
/// loading, as it is when an answer comes. Every time it is a new chart.
final class First {
    private static final int SERIES = 200;
    private static final int POINTS = 2_000;

    private static final int WARM_UPS = 40;
    private static final int ROUNDS = 41;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private First() {}

    static void measure(Readings readings) throws Exception {
        Waves waves = Waves.of(SERIES, POINTS);
        Range all = new Range(waves.times()[0], waves.times()[POINTS - 1]);
        Screen screen = Screen.open();
        FrameClock clock = new FrameClock(screen);
        Times times = new Times();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            OwnChart chart = Offscreen.call(OwnChart::new);
            Scene scene = Offscreen.call(() -> screen.scene(chart));
            screen.show(scene);
            double[] millis = clock.time(List.of(() -> chart.show(OwnChart.lines(waves), all)), PATIENCE);
            if (round >= 0) {
                times.add(millis);
            } else {
                screen.fit(chart);
            }
        }
        System.out.println("first picture: drawn by " + Screen.pipeline());
        System.out.println("first picture: " + times);
        readings.add("picture", times.median());
        readings.add("picture.worst", times.worst());
    }
}
