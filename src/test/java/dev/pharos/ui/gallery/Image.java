package dev.pharos.ui.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// An opaque picture: rows of RGB from the top.
@SuppressWarnings("ArrayRecordComponent") // a column of primitives is the point; compared by difference
record Image(int width, int height, int[] rgb) {
    private static final int OPAQUE = 0xff000000;

    /// What differs on a faint copy of this picture.
    private static final int DIFFERS = 0xff0060;

    static Image read(InputStream png) throws IOException {
        BufferedImage read = ImageIO.read(png);
        int[] argb = read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
        return new Image(
                read.getWidth(),
                read.getHeight(),
                IntStream.of(argb).map(pixel -> pixel & ~OPAQUE).toArray());
    }

    /// As small as a PNG without loss gets.
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), smallest);
        } finally {
            writer.dispose();
        }
    }

    boolean sized(Image other) {
        return width == other.width && height == other.height;
    }

    /// The greatest difference of a channel at a pixel, of 255.
    int difference(Image other, int index) {
        int one = rgb[index];
        int two = other.rgb[index];
        return IntStream.of(0, 8, 16)
                .map(shift -> Math.abs((one >> shift & 0xff) - (two >> shift & 0xff)))
                .max()
                .orElseThrow();
    }

    /// A faint grey copy on which every pixel stands out that differs by more than a tolerance.
    Image marked(Image other, int tolerance) {
        int[] marked = IntStream.range(0, rgb.length)
                .map(i -> difference(other, i) > tolerance ? DIFFERS : faint(rgb[i]))
                .toArray();
        return new Image(width, height, marked);
    }

    private static int faint(int pixel) {
        int mean = ((pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff)) / 3;
        return 0x010101 * (160 + mean / 4);
    }
}
