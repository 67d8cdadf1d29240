package dev.pharos.ui.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// What a scene looked like.
public final class Picture {
    private final int width;
    private final int height;
    private final int[] argb;

    private Picture(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /// The scene as it is now, of exactly its size. On the FX thread.
    public static Picture of(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Picture(width, height, argb);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] png() {
        return Png.encode(width, height, argb);
    }

    /// Writes it as PNG.
    public void write(Path file) throws IOException {
        Files.write(file, png());
    }
}
