package dev.pharos.promql.text;

/// A place in a text, and the start of the token that it is in.
public final class Cursor {
    public static final int END = -1;

    private final String text;
    private int start;
    private int at;

    public Cursor(String text) {
        this.text = text;
    }

    public int start() {
        return start;
    }

    public int at() {
        return at;
    }

    /// What was read since the start of the token.
    public String seen() {
        return text.substring(start, at);
    }

    /// A token starts here.
    public void mark() {
        start = at;
    }

    public void backToMark() {
        at = start;
    }

    public void toEnd() {
        at = text.length();
        start = at;
    }

    public void skipSpace() {
        acceptAll(" \t\n\r");
        mark();
    }

    public int peek() {
        return at < text.length() ? text.codePointAt(at) : END;
    }

    public int read() {
        int c = peek();
        at += c == END ? 0 : Character.charCount(c);
        return c;
    }

    public boolean accept(String valid) {
        if (at < text.length() && valid.indexOf(text.charAt(at)) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    public boolean acceptAll(String valid) {
        int from = at;
        while (accept(valid)) {}
        return at > from;
    }

    public static boolean isAlpha(int c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isAlphaNumeric(int c) {
        return isAlpha(c) || isDigit(c);
    }
}
