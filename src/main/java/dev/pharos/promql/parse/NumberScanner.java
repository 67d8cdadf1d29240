package dev.pharos.promql.parse;

import dev.pharos.promql.text.Cursor;

/// Reads numbers and durations as far as they look like them; what they mean is found out by [Numbers].
final class NumberScanner {
    private static final String DECIMAL = "0123456789";
    private static final String HEX = "0123456789abcdefABCDEF";

    private final Cursor cursor;
    private final Dialect dialect;

    NumberScanner(Cursor cursor, Dialect dialect) {
        this.cursor = cursor;
        this.dialect = dialect;
    }

    /// Units and further numbers. Which units and in which order is seen to when the duration is read.
    boolean restOfDuration() {
        if (!cursor.accept("smhdwy")) {
            return false;
        }
        cursor.accept("s");
        while (cursor.acceptAll(DECIMAL)) {
            if (!cursor.accept("smhdw")) {
                return false;
            }
            cursor.accept("s");
        }
        if (Cursor.isAlphaNumeric(cursor.peek())) {
            cursor.read();
            return false;
        }
        return true;
    }

    boolean number() {
        return dialect == Dialect.V2 ? plainNumber() : separatedNumber();
    }

    private boolean plainNumber() {
        String digits = cursor.accept("0") && cursor.accept("xX") ? HEX : DECIMAL;
        cursor.acceptAll(digits);
        if (cursor.accept(".")) {
            cursor.acceptAll(digits);
        }
        if (cursor.accept("eE")) {
            cursor.accept("+-");
            cursor.acceptAll(DECIMAL);
        }
        return !Cursor.isAlphaNumeric(cursor.peek());
    }

    /// With underscores between digits, as 3.x has them.
    private boolean separatedNumber() {
        int from = cursor.at();
        boolean hex = cursor.accept("0") && cursor.accept("xX");
        String digits = hex ? HEX : DECIMAL;
        if (hex) {
            cursor.accept("_");
        }
        cursor.accept(".");
        cursor.acceptAll(digits);
        boolean dot = false;
        boolean exponent = false;
        while (cursor.peek() != Cursor.END && (digits + "._eE").indexOf(cursor.peek()) >= 0) {
            if (cursor.accept(".")) {
                if (dot || hex || cursor.accept("_.")) {
                    return false;
                }
                dot = true;
            } else if (!hex && cursor.accept("eE")) {
                cursor.accept("+-");
                if (exponent || cursor.accept("._eE") || cursor.peek() == Cursor.END) {
                    return false;
                }
                exponent = true;
            } else if (cursor.accept("_")) {
                if (cursor.accept(hex ? "._" : "._eE") || cursor.peek() == Cursor.END) {
                    return false;
                }
            } else {
                cursor.acceptAll(digits);
            }
        }
        return cursor.at() > from && !Cursor.isAlphaNumeric(cursor.peek());
    }
}
