package dev.pharos.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.picture.Offscreen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A chart that is zoomed: its pictures on the way, and the one that stays.
class ChartMotionTest {
    private static final TimeRange HALF =
            new TimeRange(ChartExamples.START, ChartExamples.START + ChartExamples.HOUR.millis() / 2);
    private static final TimeRange THIRD =
            new TimeRange(ChartExamples.START, ChartExamples.START + ChartExamples.HOUR.millis() / 3);

    private final Crosshair crosshair = new Crosshair();
    private final List<ChartLine> lines = IntStream.range(0, 20)
            .mapToObj(k -> ChartExamples.line("s" + k, i -> 50 + 40 * Math.sin(i * 0.7 + k)))
            .toList();

    @RegisterExtension
    final ChartWindow window = new ChartWindow(1200, 400);

    @Test
    void thePictureThatStaysIsAsFineAsOneThatWasNeverMoved() throws InterruptedException {
        int[] still = Offscreen.call(() -> {
            window.show(new StackPane(ChartExamples.chart(crosshair)));
            return painted(THIRD);
        });

        int[] moved = Offscreen.call(() -> {
            window.show(new StackPane(ChartExamples.chart(crosshair)));
            painted(HALF);
            return painted(THIRD);
        });
        assertThat(moved).hasSameSizeAs(still).isNotEqualTo(still);

        for (int i = 0; i < 200 && !Arrays.equals(moved, still); i++) {
            Thread.sleep(50);
            moved = Offscreen.call(this::pixels);
        }
        assertThat(moved).isEqualTo(still);
    }

    private int[] painted(TimeRange range) {
        TimeChart chart = window.chart();
        chart.show(new ChartState.Showing(new ChartData(range, ChartExamples.STEP, lines)));
        chart.getScene().getRoot().applyCss();
        chart.getScene().getRoot().layout();
        return pixels();
    }

    private int[] pixels() {
        Image image = ((ImageView) window.chart().lookup("ImageView")).getImage();
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] argb = new int[w * h];
        image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbPreInstance(), argb, 0, w);
        return argb;
    }
}
