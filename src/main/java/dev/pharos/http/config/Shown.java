package dev.pharos.http.config;

/// Text from elsewhere, made fit to be shown: no credentials, no control characters, no pages of it.
public final class Shown {
    private static final int LONGEST = 300;

    private Shown() {}

    /// An address without user, password, query and fragment, however badly formed it is.
    public static String address(String address) {
        String text = address;
        int question = text.indexOf('?');
        text = question < 0 ? text : text.substring(0, question);
        int hash = text.indexOf('#');
        text = hash < 0 ? text : text.substring(0, hash);
        int scheme = text.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        // The last @: an unescaped one in a password must not leave its second half to be seen.
        int at = text.lastIndexOf('@');
        return line(at < from ? text : text.substring(0, from) + text.substring(at + 1));
    }

    /// One line of at most 300 characters: markup dropped, white space folded, control characters gone.
    public static String line(String text) {
        return line(text, true);
    }

    /// As [#line], for what a server says in JSON, where `<` is no markup: a parser of expressions writes
    /// `unexpected <op:*>`.
    public static String words(String text) {
        return line(text, false);
    }

    private static String line(String text, boolean markup) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST) + 1);
        boolean inTag = false;
        boolean space = false;
        for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (markup && c == '<' && i + 1 < text.length() && opensTag(text.charAt(i + 1))) {
                inTag = true;
            } else if (c == '>' && inTag) {
                inTag = false;
                space = true;
            } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                space = true;
            } else if (!inTag && Character.getType(c) != Character.FORMAT) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
        return line.length() < LONGEST ? line.toString() : line.append('…').toString();
    }

    private static boolean opensTag(char c) {
        return c == '/' || c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
