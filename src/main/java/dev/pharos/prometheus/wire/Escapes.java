package dev.pharos.prometheus.wire;

import dev.pharos.http.body.MalformedAnswer;
import java.io.IOException;

/// What stands behind a backslash in a JSON text, put into UTF-8.
final class Escapes {
    private Escapes() {}

    /// Takes the escape whose backslash is taken already, and gives the new length.
    static int append(JsonBytes json, byte[] utf8, int length) throws IOException {
        int b = json.bytes[json.at++];
        return switch (b) {
            case '"', '\\', '/' -> put(utf8, length, b);
            case 'b' -> put(utf8, length, '\b');
            case 'f' -> put(utf8, length, '\f');
            case 'n' -> put(utf8, length, '\n');
            case 'r' -> put(utf8, length, '\r');
            case 't' -> put(utf8, length, '\t');
            case 'u' -> put(utf8, length, codePoint(json));
            default -> throw json.unexpected("an escape", b);
        };
    }

    /// A surrogate without its other half becomes the replacement character, as in Go.
    private static int codePoint(JsonBytes json) throws IOException {
        int unit = unit(json);
        if (!Character.isSurrogate((char) unit)) {
            return unit;
        }
        boolean pair =
                Character.isHighSurrogate((char) unit) && json.bytes[json.at] == '\\' && json.bytes[json.at + 1] == 'u';
        if (!pair) {
            return 0xFFFD;
        }
        int before = json.at;
        json.at += 2;
        int other = unit(json);
        if (Character.isLowSurrogate((char) other)) {
            return Character.toCodePoint((char) unit, (char) other);
        }
        json.at = before;
        return 0xFFFD;
    }

    private static int unit(JsonBytes json) throws IOException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int b = json.bytes[json.at++];
            int digit = b < 0 ? -1 : Character.digit(b, 16);
            if (digit < 0) {
                throw b == 0 ? new MalformedAnswer("cut short") : json.unexpected("a hexadecimal digit", b);
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private static int put(byte[] utf8, int length, int point) {
        int at = length;
        if (point < 0x80) {
            utf8[at++] = (byte) point;
        } else if (point < 0x800) {
            utf8[at++] = (byte) (0xC0 | (point >> 6));
            utf8[at++] = (byte) (0x80 | (point & 0x3F));
        } else if (point < 0x10000) {
            utf8[at++] = (byte) (0xE0 | (point >> 12));
            utf8[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
            utf8[at++] = (byte) (0x80 | (point & 0x3F));
        } else {
            utf8[at++] = (byte) (0xF0 | (point >> 18));
            utf8[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            utf8[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
            utf8[at++] = (byte) (0x80 | (point & 0x3F));
        }
        return at;
    }
}
