package dev.pharos.ui.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// What something looked like.
public final class Picture {
    private final int width;
    private final int height;
    private final int[] argb;

    private Picture(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /// A node as it is now, its upper left part of the given size. On the FX thread.
    static Picture of(Node node, int width, int height, Color background) {
        SnapshotParameters wanted = new SnapshotParameters();
        wanted.setViewport(new Rectangle2D(0, 0, width, height));
        wanted.setFill(background);
        WritableImage image = node.snapshot(wanted, new WritableImage(width, height));
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
