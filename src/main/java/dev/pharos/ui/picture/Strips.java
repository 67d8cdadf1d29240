package dev.pharos.ui.picture;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// A picture of a whole node, wherever it lies, drawn at so many pixels a unit whatever its display has: taken strip by
/// strip from its top, so that the window goes on between two of them. The node must not change until the last one. On
/// the FX thread.
public final class Strips {
    /// Of a strip: what is drawn in about a frame or two.
    private static final int PIXELS = 1 << 20;

    private final Node node;
    private final SnapshotParameters wanted = new SnapshotParameters();
    private final WritableImage whole;
    private final double scale;
    private final int width;
    private final int height;
    private final int rows;
    private int top;

    /// @param scale pixels a unit
    public Strips(Node node, double scale, Color background) {
        this.node = node;
        Bounds bounds = node.getLayoutBounds();
        width = (int) Math.max(1, Math.ceil(bounds.getWidth() * scale));
        height = (int) Math.max(1, Math.ceil(bounds.getHeight() * scale));
        rows = Math.clamp(PIXELS / width, 1, height);
        whole = new WritableImage(width, height);
        this.scale = scale;
        wanted.setFill(background);
    }

    public boolean isComplete() {
        return top == height;
    }

    /// Takes the next one.
    public void next() {
        int count = Math.min(rows, height - top);
        if (count == 0) {
            return;
        }
        // The snapshot's own place counts: what lies between pixels there would be blurred here. It may move meanwhile.
        Bounds bounds = node.getLayoutBounds();
        wanted.setTransform(Transform.scale(scale, scale)
                .createConcatenation(Transform.translate(
                        -node.getLayoutX() - bounds.getMinX(), -node.getLayoutY() - bounds.getMinY())));
        wanted.setViewport(new Rectangle2D(0, top, width, count));
        WritableImage strip = node.snapshot(wanted, new WritableImage(width, count));
        int[] argb = new int[width * count];
        strip.getPixelReader().getPixels(0, 0, width, count, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        PixelWriter writer = whole.getPixelWriter();
        writer.setPixels(0, top, width, count, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        top += count;
    }

    /// The picture, once it is complete.
    public Picture picture() {
        if (!isComplete()) {
            throw new IllegalStateException(top + " of " + height + " rows");
        }
        return new Picture(whole);
    }
}
