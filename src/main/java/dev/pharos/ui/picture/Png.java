package dev.pharos.ui.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes PNG (RFC 2083): eight bits a channel, red, green, blue; no alpha, since a window has none. Spares the
/// program the whole of AWT.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHANNELS = 3;
    /// Each line is written as its difference to the line above: window pictures repeat themselves downwards.
    private static final byte FILTER_UP = 2;

    private Png() {}

    /// @param argb row by row, `width × height`
    static byte[] encode(int width, int height, int[] argb) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(width * height / 4);
        out.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2)
                .array();
        chunk(out, "IHDR", header, header.length);
        byte[] lines = filtered(width, height, argb);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        deflater.setInput(lines);
        deflater.finish();
        byte[] buffer = new byte[64 * 1024];
        while (!deflater.finished()) {
            chunk(out, "IDAT", buffer, deflater.deflate(buffer));
        }
        deflater.end();
        chunk(out, "IEND", buffer, 0);
        return out.toByteArray();
    }

    private static byte[] filtered(int width, int height, int[] argb) {
        byte[] lines = new byte[(width * CHANNELS + 1) * height];
        int at = 0;
        for (int y = 0; y < height; y++) {
            lines[at++] = FILTER_UP;
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                int above = y == 0 ? 0 : argb[(y - 1) * width + x];
                lines[at++] = (byte) ((pixel >> 16) - (above >> 16));
                lines[at++] = (byte) ((pixel >> 8) - (above >> 8));
                lines[at++] = (byte) (pixel - above);
            }
        }
        return lines;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
