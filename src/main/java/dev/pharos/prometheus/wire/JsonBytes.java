package dev.pharos.prometheus.wire;

import dev.pharos.http.body.MalformedAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// JSON from a stream, through a window of fixed size.
///
/// Behind the last byte the window is zero, which is nothing that JSON allows: scanning stops there without asking,
/// at every byte, whether there is another.
final class JsonBytes {
    /// Enough for a sample of any sensible length, asked for once per sample.
    static final int AHEAD = 512;

    private static final int SIZE = 64 << 10;
    private static final int PADDING = 64;
    private static final int DEEPEST = 64;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final InputStream in;
    final byte[] bytes = new byte[SIZE + PADDING];
    int at;
    private int end;
    private boolean ended;

    JsonBytes(InputStream in) {
        this.in = in;
    }

    /// Has so many bytes from [#at] on in the window, or all that are left.
    void ahead(int count) throws IOException {
        if (end - at < count && !ended) {
            fill(count);
        }
    }

    private void fill(int count) throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        while (end < count) {
            int read = in.read(bytes, end, SIZE - end);
            if (read < 0) {
                ended = true;
                break;
            }
            end += read;
        }
        bytes[end] = 0;
        EIGHT.set(bytes, end, 0L);
    }

    /// Eight bytes, the first one lowest.
    static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /// Up to where there are [#AHEAD] bytes more, or all that are left: whoever starts no later need not ask.
    int horizon() {
        return ended ? Integer.MAX_VALUE : end - AHEAD;
    }

    int available() {
        return end - at;
    }

    /// The next byte that is not white space, without taking it; 0 at the end.
    int peek() throws IOException {
        while (true) {
            int b = bytes[at];
            if (b > ' ') {
                return b;
            }
            if (at >= end) {
                if (ended) {
                    return 0;
                }
                fill(1);
            } else if (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
                at++;
            } else {
                return b == 0 ? -1 : b; // a zero in the middle is not the end
            }
        }
    }

    void expect(char wanted) throws IOException {
        int found = peek();
        if (found != wanted) {
            throw unexpected("'" + wanted + "'", found);
        }
        at++;
    }

    boolean take(char wanted) throws IOException {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /// After a value inside brackets: whether another one follows.
    boolean more(char closing) throws IOException {
        if (take(',')) {
            return true;
        }
        expect(closing);
        return false;
    }

    MalformedAnswer unexpected(String wanted, int found) {
        if (found == 0) {
            return new MalformedAnswer("cut short");
        }
        return new MalformedAnswer("not the JSON that was expected: " + wanted + " was due");
    }

    void expectEnd() throws IOException {
        int found = peek();
        if (found != 0) {
            throw unexpected("the end", found);
        }
    }

    /// Passes over a value of any kind, keeping nothing of it.
    void skip() throws IOException {
        int depth = 0;
        do {
            int b = peek();
            at++;
            switch (b) {
                case '{', '[' -> {
                    if (++depth > DEEPEST) {
                        throw new MalformedAnswer("nested deeper than " + DEEPEST);
                    }
                }
                case '}', ']' -> depth--;
                case '"' -> skipText();
                case ',', ':' -> {
                    if (depth == 0) {
                        throw unexpected("a value", b);
                    }
                }
                default -> skipWord(b);
            }
        } while (depth > 0);
        if (depth < 0) {
            throw unexpected("a value", ']');
        }
    }

    private void skipText() throws IOException {
        while (true) {
            ahead(2);
            int b = bytes[at];
            if (b == '"') {
                at++;
                return;
            }
            if (b == 0 && at >= end) {
                throw unexpected("the end of a text", 0);
            }
            at += b == '\\' ? 2 : 1;
        }
    }

    private void skipWord(int first) throws IOException {
        if (!isWord(first)) {
            throw unexpected("a value", first);
        }
        while (true) {
            ahead(1);
            if (!isWord(bytes[at])) {
                return;
            }
            at++;
        }
    }

    /// Numbers, `true`, `false` and `null`.
    private static boolean isWord(int b) {
        return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || b == 'E' || b == '-' || b == '+' || b == '.';
    }
}
