package dev.pharos.http.body;

import dev.pharos.outcome.Failure;
import java.io.IOException;
import java.io.InputStream;

/// A stream that throws rather than give more than so many bytes.
public final class BoundedStream extends InputStream {
    private final InputStream in;
    private final long limit;
    private long count;

    public BoundedStream(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            add(1);
        }
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    private void add(int read) throws AnswerTooLarge {
        count += read;
        if (count > limit) {
            throw new AnswerTooLarge(limit, Failure.Counted.BYTES);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
