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

/// The pixels of a plot on screen, one for one whatever the scale of the display. There are two sheets of them, in
/// turns: while one is painted the renderer may still be at the other, for the frame before. They are used again for
/// every paint of the same size.
final class PlotPicture {
    private final ImageView view = new ImageView();
    private @Nullable Sheet shown;
    private @Nullable Sheet other;

    /// One picture, in memory that the renderer reads.
    private record Sheet(Pixels pixels, PixelBuffer<IntBuffer> buffer, Image image) {
        static Sheet of(int width, int height) {
            int[] argb = new int[width * height];
            PixelBuffer<IntBuffer> buffer =
                    new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
            return new Sheet(new Pixels(width, height, argb), buffer, new WritableImage(buffer));
        }

        boolean is(int width, int height) {
            return pixels.width() == width && pixels.height() == height;
        }
    }

    ImageView view() {
        return view;
    }

    /// Pixels to be painted for a plot of this size; what is on them is no matter of the picture before.
    ///
    /// @param width  in the scene's units
    /// @param scale  pixels a unit
    Pixels begin(double width, double height, double scale) {
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        Sheet next = other;
        if (next == null || !next.is(w, h)) {
            next = Sheet.of(w, h);
        }
        other = shown;
        shown = next;
        view.setFitWidth(w / scale);
        view.setFitHeight(h / scale);
        return next.pixels();
    }

    /// Shows other pixels while something looks.
    ///
    /// @param scale pixels a unit
    void with(Image another, double scale, Runnable look) {
        Image image = view.getImage();
        double width = view.getFitWidth();
        double height = view.getFitHeight();
        view.setImage(another);
        view.setFitWidth(another.getWidth() / scale);
        view.setFitHeight(another.getHeight() / scale);
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
        shown = null;
        other = null;
        view.setImage(null);
    }

    /// What was painted is to be seen.
    void commit() {
        Sheet painted = shown;
        if (painted != null) {
            painted.buffer().updateBuffer(changed -> new Rectangle2D(0, 0, changed.getWidth(), changed.getHeight()));
            view.setImage(painted.image());
        }
    }
}
