package dev.pharos.bench.chart;

import dev.pharos.ui.picture.Offscreen;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// A JavaFX chart in the one window.
final class FxLane implements Lane {
    private final Screen screen;
    private final FrameClock clock;
    private final Contender chart;
    private final Scene scene;

    FxLane(Screen screen, Contender chart, Range first) throws InterruptedException {
        this.screen = screen;
        this.clock = new FrameClock(screen);
        this.chart = chart;
        this.scene = Offscreen.call(() -> screen.scene(chart));
        screen.show(scene);
        show(first);
        screen.fit(chart);
        int[] before = picture();
        show(new Range(first.from() + Range.ROOM / 2 * Waves.STEP, first.to() + Range.ROOM / 2 * Waves.STEP));
        // What shows nothing costs nothing.
        if (Arrays.equals(before, picture())) {
            throw new IllegalStateException(chart + " does not follow the range");
        }
        System.out.println(chart.getClass().getSimpleName() + " draws on " + Offscreen.call(chart::plot));
    }

    private void show(Range range) throws InterruptedException {
        Offscreen.call(() -> {
            chart.show(range);
            return chart;
        });
        Offscreen.rest();
    }

    private int[] picture() throws InterruptedException {
        return Offscreen.call(() -> {
            Image image = scene.snapshot(null);
            int[] middle = new int[Screen.PLOT_WIDTH];
            image.getPixelReader()
                    .getPixels(
                            0,
                            Screen.PLOT_HEIGHT / 2,
                            middle.length,
                            1,
                            PixelFormat.getIntArgbInstance(),
                            middle,
                            0,
                            middle.length);
            return middle;
        });
    }

    @Override
    public double[] time(List<Range> ranges, Duration patience) throws InterruptedException {
        screen.show(scene);
        return clock.time(
                ranges.stream().<Runnable>map(range -> () -> chart.show(range)).toList(), patience);
    }
}
