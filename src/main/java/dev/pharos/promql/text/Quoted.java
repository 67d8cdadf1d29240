package dev.pharos.promql.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Quoting as Go does it, and its inverse.
public final class Quoted {
    public static final int REPLACEMENT = 0xFFFD;

    private Quoted() {}

    /// In double quotes, with what does not print escaped.
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(out, c, '"'));
        return out.append('"').toString();
    }

    /// A character in single quotes; the end of the text counts as the replacement character.
    public static String of(int character) {
        int shown = Character.isValidCodePoint(character) && !isSurrogate(character) ? character : REPLACEMENT;
        StringBuilder out = new StringBuilder().append('\'');
        append(out, shown, '\'');
        return out.append('\'').toString();
    }

    /// As Go's `%#U`: number, and the character where it prints.
    public static String unicode(int character) {
        String number = String.format(Locale.ROOT, "U+%04X", character);
        return isPrintable(character) ? number + " '" + Character.toString(character) + "'" : number;
    }

    private static void append(StringBuilder out, int c, char quote) {
        switch (c) {
            case 0x07 -> out.append("\\a");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case 0x0B -> out.append("\\v");
            case '\\' -> out.append("\\\\");
            default -> {
                if (c == quote) {
                    out.append('\\').append(quote);
                } else if (isSurrogate(c)) {
                    out.append("\\ufffd");
                } else if (isPrintable(c)) {
                    out.appendCodePoint(c);
                } else if (c < 0x20 || c == 0x7F) {
                    out.append(String.format(Locale.ROOT, "\\x%02x", c));
                } else {
                    out.append(String.format(Locale.ROOT, c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
                }
            }
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    public static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    public static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// What a string token stands for. Bytes that escapes give and that are no UTF-8 become the replacement character.
    ///
    /// @param token that the lexer let through: its escapes are valid
    public static String unquote(String token) {
        String inner = token.substring(1, token.length() - 1);
        if (token.charAt(0) == '`' || inner.indexOf('\\') < 0) {
            return inner;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(inner.length());
        int at = 0;
        while (at < inner.length()) {
            int next = inner.indexOf('\\', at);
            int end = next < 0 ? inner.length() : next;
            bytes.writeBytes(inner.substring(at, end).getBytes(StandardCharsets.UTF_8));
            at = next < 0 ? end : unescape(inner, end + 1, bytes);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// Gives the place after the escape.
    private static int unescape(String text, int at, ByteArrayOutputStream out) {
        char kind = text.charAt(at);
        switch (kind) {
            case 'a' -> out.write(0x07);
            case 'b' -> out.write('\b');
            case 'f' -> out.write('\f');
            case 'n' -> out.write('\n');
            case 'r' -> out.write('\r');
            case 't' -> out.write('\t');
            case 'v' -> out.write(0x0B);
            case 'x' -> {
                out.write(Integer.parseInt(text, at + 1, at + 3, 16));
                return at + 3;
            }
            case 'u', 'U' -> {
                int end = at + (kind == 'u' ? 5 : 9);
                int code = Integer.parseInt(text, at + 1, end, 16);
                out.writeBytes(Character.toString(code).getBytes(StandardCharsets.UTF_8));
                return end;
            }
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                out.write(Integer.parseInt(text, at, at + 3, 8));
                return at + 3;
            }
            default -> out.write(kind);
        }
        return at + 1;
    }
}
