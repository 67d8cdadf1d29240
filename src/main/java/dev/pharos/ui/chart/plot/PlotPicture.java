package dev.pharos.ui.chart.plot;

import dev.pharos.ui.chart.raster.Pixels;
import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// The pixels of a plot on screen, one for one whatever the scale of the display. The memory is used again for every
/// paint of the same size.
final class PlotPicture {
    private final ImageView view = new ImageView();
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private Pixels pixels = new Pixels(0, 0);

    ImageView view() {
        return view;
    }

    /// The pixels for a plot of this size, as they were left; others, and clear, where the size is another.
    ///
    /// @param width  in the scene's units
    /// @param scale  pixels a unit
    Pixels begin(double width, double height, double scale) {
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        if (buffer == null || pixels.width() != w || pixels.height() != h) {
            int[] argb = new int[w * h];
            pixels = new Pixels(w, h, argb);
            buffer = new PixelBuffer<>(w, h, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
        }
        view.setFitWidth(w / scale);
        view.setFitHeight(h / scale);
        return pixels;
    }

    /// Shows other pixels while something looks.
    ///
    /// @param scale pixels a unit
    void with(Image other, double scale, Runnable look) {
        Image image = view.getImage();
        double width = view.getFitWidth();
        double height = view.getFitHeight();
        view.setImage(other);
        view.setFitWidth(other.getWidth() / scale);
        view.setFitHeight(other.getHeight() / scale);
        try {
            look.run();
        } finally {
            view.setImage(image);
            view.setFitWidth(width);
            view.setFitHeight(height);
        }
    }

    /// Gives the memory back: nobody sees it. The next paint takes it anew.
    void release() {
        buffer = null;
        pixels = new Pixels(0, 0);
        view.setImage(null);
    }

    /// What was drawn is to be seen.
    void commit() {
        if (buffer != null) {
            buffer.updateBuffer(changed -> new Rectangle2D(0, 0, changed.getWidth(), changed.getHeight()));
        }
    }
}
