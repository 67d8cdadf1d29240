package dev.pharos.prometheus.wire;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/// A stream that begins and then goes on for ever.
final class Endless extends InputStream {
    private final LongFunction<String> next;
    private byte[] current;
    private int at;
    private long count;

    /// @param next from how many pieces there were before
    Endless(String beginning, LongFunction<String> next) {
        this.current = beginning.getBytes(StandardCharsets.UTF_8);
        this.next = next;
    }

    @Override
    public int read() {
        if (at == current.length) {
            current = next.apply(count++).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return current[at++];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        into[offset] = (byte) read();
        int more = Math.min(length - 1, current.length - at);
        System.arraycopy(current, at, into, offset + 1, more);
        at += more;
        return more + 1;
    }
}
