package dev.pharos.desktop.bus;

/// Text as the bus takes it: it ends the connection of whoever sends it half a character or a NUL.
public final class WireText {
    private WireText() {}

    /// At most so many characters, on as many lines as it has, nothing in it that is no text.
    public static String of(String text, int most) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), most));
        text.codePoints().limit(most).map(point -> isText(point) ? point : ' ').forEach(clean::appendCodePoint);
        return text.codePointCount(0, text.length()) > most ? clean.append('…').toString() : clean.toString();
    }

    private static boolean isText(int point) {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !half && (point == '\n' || !Character.isISOControl(point));
    }
}
