package dev.pharos.desktop.tray;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/// Draws the sign at any size: a lighthouse on a dark ground, and over its foot the worst mark, with a number.
final class TrayPicture {
    /// All coordinates are on a square of that side.
    private static final double SIDE = 32;

    private TrayPicture() {}

    static BufferedImage of(TrayFace face, int pixels) {
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.scale(pixels / SIDE, pixels / SIDE);
            draw(face, pen);
        } finally {
            pen.dispose();
        }
        return image;
    }

    private static void draw(TrayFace face, Graphics2D pen) {
        Color ground = new Color(TrayColours.GROUND);
        Color colour = new Color(TrayColours.of(face.worst()));
        pen.setColor(ground);
        pen.fill(new RoundRectangle2D.Double(0, 0, SIDE, SIDE, 9, 9));
        pen.setColor(colour);
        pen.fill(path(10, 6, 2, 2, 2, 9));
        pen.fill(path(16, 6, 30, 1, 30, 10));
        pen.setColor(new Color(TrayColours.LIGHTHOUSE));
        pen.fill(path(9, 5, 13, 1.5, 17, 5));
        pen.fill(new Rectangle2D.Double(10.5, 5, 5, 4));
        pen.fill(path(9.5, 10, 16.5, 10, 19, 30, 7, 30));
        mark(face, pen, ground, colour);
    }

    private static void mark(TrayFace face, Graphics2D pen, Color ground, Color colour) {
        Shape mark = shape(face.worst());
        pen.setColor(ground);
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(mark);
        pen.fill(mark);
        pen.setColor(colour);
        if (face.worst() == TrayFace.Mark.UNKNOWN) {
            pen.draw(new Ellipse2D.Double(12.5, 12.5, 16, 16));
            number(face, pen, colour);
        } else {
            pen.fill(mark);
            number(face, pen, ground);
        }
    }

    private static Shape shape(TrayFace.Mark mark) {
        return switch (mark) {
            case OK, UNKNOWN -> new Ellipse2D.Double(11, 11, 19, 19);
            case INFO -> new Rectangle2D.Double(11.5, 11.5, 18, 18);
            case WARNING -> path(20, 8, 31, 30, 9, 30);
            case CRITICAL -> path(20, 8, 31.5, 19.5, 20, 31, 8.5, 19.5);
        };
    }

    private static void number(TrayFace face, Graphics2D pen, Color colour) {
        String number = face.number();
        if (number.isEmpty()) {
            return;
        }
        GlyphVector glyphs = new Font(Font.SANS_SERIF, Font.BOLD, number.length() > 1 ? 10 : 14)
                .createGlyphVector(pen.getFontRenderContext(), number);
        Rectangle2D bounds = glyphs.getVisualBounds();
        double low =
                face.worst() == TrayFace.Mark.WARNING ? 23.5 : face.worst() == TrayFace.Mark.CRITICAL ? 19.5 : 20.5;
        double middle = face.worst() == TrayFace.Mark.OK || face.worst() == TrayFace.Mark.UNKNOWN ? 20.5 : 20;
        pen.setColor(colour);
        pen.fill(AffineTransform.getTranslateInstance(middle - bounds.getCenterX(), low - bounds.getCenterY())
                .createTransformedShape(glyphs.getOutline()));
    }

    private static Path2D path(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /// Four bytes a pixel, alpha first, as the bus wants it.
    static byte[] bytes(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        byte[] bytes = new byte[pixels.length * 4];
        for (int i = 0; i < pixels.length; i++) {
            bytes[4 * i] = (byte) (pixels[i] >>> 24);
            bytes[4 * i + 1] = (byte) (pixels[i] >>> 16);
            bytes[4 * i + 2] = (byte) (pixels[i] >>> 8);
            bytes[4 * i + 3] = (byte) pixels[i];
        }
        return bytes;
    }
}
