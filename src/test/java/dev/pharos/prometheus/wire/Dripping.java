package dev.pharos.prometheus.wire;

import java.io.InputStream;

/// A stream that gives a few bytes at a time.
final class Dripping extends InputStream {
    private final byte[] bytes;
    private final int piece;
    private int at;

    Dripping(byte[] bytes, int piece) {
        this.bytes = bytes;
        this.piece = piece;
    }

    @Override
    public int read() {
        return at == bytes.length ? -1 : bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int count = Math.min(Math.min(piece, length), bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count == 0 ? -1 : count;
    }
}
