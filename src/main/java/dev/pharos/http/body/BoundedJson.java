package dev.pharos.http.body;

import dev.pharos.outcome.Failure;
import java.io.IOException;
import java.io.InputStream;

/// A stream of JSON that throws rather than give more than so many values. It counts what comes before a value (a
/// bracket, a comma, a colon), outside of texts; the reader behind it finds out whether it is JSON at all.
public final class BoundedJson extends InputStream {
    private final InputStream in;
    private final long limit;
    private long count;
    private boolean inText;
    private boolean escaped;

    public BoundedJson(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            look(b);
            check();
        }
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        for (int i = 0; i < read; i++) {
            look(into[offset + i]);
        }
        check();
        return read;
    }

    private void look(int b) {
        if (inText) {
            inText = escaped || b != '"';
            escaped = !escaped && b == '\\';
        } else if (b == '"') {
            inText = true;
        } else if (b == ',' || b == ':' || b == '[' || b == '{') {
            count++;
        }
    }

    private void check() throws AnswerTooLarge {
        if (count > limit) {
            throw new AnswerTooLarge(limit, Failure.Counted.VALUES);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
