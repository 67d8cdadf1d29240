package dev.pharos.ui.chart.plot;

import dev.pharos.ui.chart.layer.Subject;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pixels;
import dev.pharos.ui.theme.Palette;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// What a plot showed at a moment, to be drawn again at any size and on any thread: nothing of it changes any more.
///
/// @param axes   the very ones that the plot was painted with
/// @param width  in the scene's units
/// @param height in the scene's units
public record Still(Subject subject, Axes axes, double width, double height, Palette palette) {
    /// Paints it.
    ///
    /// @param scale pixels a unit
    public Image paint(double scale) {
        int w = (int) Math.max(1, Math.round(width * scale));
        int h = (int) Math.max(1, Math.round(height * scale));
        int[] argb = new int[w * h];
        new PlotPainter(palette).paint(new Pixels(w, h, argb), subject, axes, scale, Pace.AT_REST);
        WritableImage image = new WritableImage(w, h);
        image.getPixelWriter().setPixels(0, 0, w, h, PixelFormat.getIntArgbPreInstance(), argb, 0, w);
        return image;
    }

    /// The colour of a token of the theme.
    public Ink ink(String token) {
        return PlotPainter.ink(palette.get(token));
    }
}
