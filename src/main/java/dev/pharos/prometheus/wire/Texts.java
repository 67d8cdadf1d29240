package dev.pharos.prometheus.wire;

import dev.pharos.http.body.MalformedAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The texts of one answer. Label names and values come again with every series: equal ones are one String, and
/// finding it costs no allocation.
final class Texts {
    /// Longer ones are seldom seen twice.
    private static final int POOLED_LENGTH = 100;

    /// Strings; past it texts are read all the same, each for itself.
    private static final int POOLED = 1 << 15;

    /// Bytes of a String beside its characters, and of the places that point to it.
    private static final int OBJECT = 48;

    private static final int LONGEST = 1 << 20;

    private final JsonBytes json;
    private @Nullable String[] pool = new String[1 << 8];
    private int pooled;
    private long kept;

    Texts(JsonBytes json) {
        this.json = json;
    }

    /// About what the texts given so far hold in memory, in bytes.
    long kept() {
        return kept;
    }

    String read() throws IOException {
        json.expect('"');
        json.ahead(POOLED_LENGTH + 1);
        int start = json.at;
        int hash = 0;
        byte[] bytes = json.bytes;
        for (int at = start; at < start + POOLED_LENGTH; at++) {
            int b = bytes[at];
            if (b == '"') {
                json.at = at + 1;
                return pooled(bytes, start, at - start, hash);
            }
            if (b == '\\' || b < ' ') {
                break; // an escape, a character beyond ASCII, the end
            }
            hash = hash * 31 + b;
        }
        return unusual();
    }

    private String pooled(byte[] bytes, int start, int length, int hash) {
        int slot = slot(hash);
        for (String there = pool[slot]; there != null; there = pool[slot]) {
            if (there.hashCode() == hash && same(there, bytes, start, length)) {
                return there;
            }
            slot = (slot + 1) & (pool.length - 1);
        }
        String text = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        kept += OBJECT + length;
        if (pooled < POOLED) {
            pool[slot] = text;
            if (++pooled * 2 > pool.length) {
                enlarge();
            }
        }
        return text;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (pool.length - 1);
    }

    private static boolean same(String text, byte[] bytes, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }

    private void enlarge() {
        @Nullable String[] before = pool;
        pool = new String[before.length * 2];
        for (String text : before) {
            if (text != null) {
                int slot = slot(text.hashCode());
                while (pool[slot] != null) {
                    slot = (slot + 1) & (pool.length - 1);
                }
                pool[slot] = text;
            }
        }
    }

    /// A text that is long, has escapes or characters beyond ASCII; the opening quote is taken.
    private String unusual() throws IOException {
        byte[] utf8 = new byte[256];
        int length = 0;
        while (true) {
            json.ahead(12); // an escape with its second half
            int b = json.bytes[json.at];
            if (b == '"') {
                json.at++;
                kept += OBJECT + length;
                return new String(utf8, 0, length, StandardCharsets.UTF_8);
            }
            if (b >= 0 && b < ' ') {
                throw json.unexpected("the end of a text", json.available() == 0 ? 0 : b);
            }
            if (length + 4 > utf8.length) {
                utf8 = enlarged(utf8);
            }
            json.at++;
            length = b == '\\' ? Escapes.append(json, utf8, length) : one(utf8, length, (byte) b);
        }
    }

    private static int one(byte[] utf8, int length, byte b) {
        utf8[length] = b;
        return length + 1;
    }

    private static byte[] enlarged(byte[] utf8) throws MalformedAnswer {
        if (utf8.length >= LONGEST) {
            throw new MalformedAnswer("a text of more than " + LONGEST + " bytes");
        }
        return Arrays.copyOf(utf8, utf8.length * 2);
    }
}
