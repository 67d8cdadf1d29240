package dev.pharos.promql.text;

import static dev.pharos.promql.text.Cursor.END;

/// Reads strings to their end and tells what is wrong with them.
public final class StringScanner {
    private final Cursor cursor;

    public StringScanner(Cursor cursor) {
        this.cursor = cursor;
    }

    /// What is wrong with what follows a quote, or nothing.
    public String quoted(int quote) {
        while (true) {
            int c = cursor.read();
            if (c == quote) {
                return "";
            }
            if (c == END || c == '\n') {
                return "unterminated quoted string";
            }
            if (isInvalid(c)) {
                return "invalid UTF-8 rune";
            }
            if (c == '\\') {
                String problem = escape(quote);
                if (!problem.isEmpty()) {
                    return problem;
                }
            }
        }
    }

    /// What is wrong with what follows a backtick, or nothing.
    public String raw() {
        while (true) {
            int c = cursor.read();
            if (c == '`') {
                return "";
            }
            if (c == END) {
                return "unterminated raw string";
            }
            if (isInvalid(c)) {
                return "invalid UTF-8 rune";
            }
        }
    }

    private static boolean isInvalid(int c) {
        return c == Quoted.REPLACEMENT || Quoted.isSurrogate(c);
    }

    /// What is wrong with what follows a backslash, or nothing.
    private String escape(int quote) {
        int c = cursor.read();
        if (c == quote || (c != END && "abfnrtv\\".indexOf(c) >= 0)) {
            return "";
        }
        return switch (c) {
            case '0', '1', '2', '3', '4', '5', '6', '7' -> code(c, 3, 8, 255);
            case 'x' -> code(cursor.read(), 2, 16, 255);
            case 'u' -> code(cursor.read(), 4, 16, Character.MAX_CODE_POINT);
            case 'U' -> code(cursor.read(), 8, 16, Character.MAX_CODE_POINT);
            case END -> "escape sequence not terminated";
            default -> "unknown escape sequence " + Quoted.unicode(c);
        };
    }

    private String code(int first, int digits, int base, int greatest) {
        long code = 0;
        int c = first;
        for (int left = digits; left > 0; left--) {
            int digit = c < 0x80 ? Character.digit(c, base) : -1;
            if (digit < 0) {
                return c == END
                        ? "escape sequence not terminated"
                        : "illegal character " + Quoted.unicode(c) + " in escape sequence";
            }
            code = code * base + digit;
            if (left > 1) {
                c = cursor.read();
            }
        }
        return code > greatest || Quoted.isSurrogate((int) code)
                ? "escape sequence is an invalid Unicode code point"
                : "";
    }
}
