package dev.pharos.ui.gallery;

import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.plot.Look;
import dev.pharos.ui.chart.plot.Plot;
import dev.pharos.ui.theme.Palette;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;

/// The plot of a chart without its texts, which no two systems draw alike: what is painted pixel by pixel, on the
/// ground of its card. On the FX thread.
final class Painting {
    static final int WIDTH = 300;
    static final int HEIGHT = 120;

    private Painting() {}

    static Image of(ChartSpec spec, ChartData data, Palette palette) {
        Plot plot = new Plot(spec, palette, () -> {});
        plot.meet(data.lines());
        Look look = new Look(_ -> true, null, null, ZoneOffset.UTC);
        plot.paint(data, look, plot.axes(data, look, WIDTH, HEIGHT), WIDTH, HEIGHT, 1);
        int[] painted = new int[WIDTH * HEIGHT];
        ((ImageView) plot.view())
                .getImage()
                .getPixelReader()
                .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbPreInstance(), painted, 0, WIDTH);
        int ground = rgb(palette.get("surface"));
        return new Image(
                WIDTH,
                HEIGHT,
                IntStream.of(painted).map(pixel -> on(ground, pixel)).toArray());
    }

    /// A premultiplied pixel on an opaque one.
    private static int on(int ground, int pixel) {
        int rest = 255 - (pixel >>> 24);
        return IntStream.of(0, 8, 16)
                .map(shift ->
                        Math.min(255, (pixel >>> shift & 0xff) + Math.round((ground >>> shift & 0xff) * rest / 255f))
                                << shift)
                .sum();
    }

    private static int rgb(Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
