package dev.pharos.ui.tile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Theme;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrendGraphicTest {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 40;

    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @Test
    void aGapInTheSamplesStaysEmptyAndWhatFollowsStandsAtItsTime() throws InterruptedException {
        boolean[] drawn = drawn(61, 20, 40);

        assertThat(drawn).hasSize(WIDTH);
        assertThat(IntStream.range(4, 36)).allMatch(x -> drawn[x]);
        assertThat(IntStream.range(40, 80)).noneMatch(x -> drawn[x]);
        assertThat(IntStream.range(84, 116)).allMatch(x -> drawn[x]);
    }

    @Test
    void withoutAGapItGoesFromEdgeToEdge() throws InterruptedException {
        boolean[] drawn = drawn(61, 0, 0);

        assertThat(IntStream.range(4, 116)).allMatch(x -> drawn[x]);
    }

    @Test
    void aSampleThatStandsAloneIsNoTrend() throws InterruptedException {
        boolean[] drawn = drawn(3, 1, 3);

        assertThat(IntStream.range(0, WIDTH)).noneMatch(x -> drawn[x]);
    }

    /// Whether anything is drawn in each column of pixels, of points without values from one index up to another.
    private static boolean[] drawn(int points, int gapFrom, int gapTo) throws InterruptedException {
        long[] times = LongStream.range(0, points).map(i -> i * 30_000).toArray();
        double[] values = IntStream.range(0, points)
                .mapToDouble(i -> i >= gapFrom && i < gapTo ? Double.NaN : 100 + i % 7)
                .toArray();
        return Offscreen.call(() -> {
            TrendGraphic graphic = new TrendGraphic(Theme.DARK.palette(), TileReading.ABSENT.trend());
            graphic.setPrefSize(WIDTH, HEIGHT);
            graphic.setMaxSize(WIDTH, HEIGHT);
            Theme.DARK.dress(new Scene(new StackPane(graphic), WIDTH, HEIGHT));
            graphic.show(new Series(Labels.EMPTY, times, values));
            graphic.getScene().snapshot(null);
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            clear.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
            PixelReader pixels = graphic.snapshot(clear, null).getPixelReader();
            boolean[] drawn = new boolean[WIDTH];
            for (int x = 0; x < WIDTH; x++) {
                int column = x;
                drawn[x] = IntStream.range(0, HEIGHT).anyMatch(y -> pixels.getArgb(column, y) >>> 24 > 16);
            }
            return drawn;
        });
    }
}
