package dev.pharos.ui.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// What something looked like. Taken on the FX thread, used on any.
public final class Picture {
    private final Image image;

    Picture(Image image) {
        this.image = image;
    }

    /// A node as it is now, its upper left part of the given size. On the FX thread.
    static Picture of(Node node, int width, int height, Color background) {
        SnapshotParameters wanted = new SnapshotParameters();
        wanted.setViewport(new Rectangle2D(0, 0, width, height));
        wanted.setFill(background);
        return new Picture(node.snapshot(wanted, new WritableImage(width, height)));
    }

    public int width() {
        return (int) image.getWidth();
    }

    public int height() {
        return (int) image.getHeight();
    }

    /// For what shows or passes on images.
    public Image image() {
        return image;
    }

    public byte[] png() {
        int[] argb = new int[width() * height()];
        image.getPixelReader().getPixels(0, 0, width(), height(), PixelFormat.getIntArgbInstance(), argb, 0, width());
        return Png.encode(width(), height(), argb);
    }

    /// Writes it as PNG.
    public void write(Path file) throws IOException {
        Files.write(file, png());
    }
}
