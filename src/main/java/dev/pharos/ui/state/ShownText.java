package dev.pharos.ui.state;

/// Text of servers as it may be shown. Characters that direct others can make one address look like another, and some
/// sequences of them end the layout of JavaFX (26, `PrismTextLayout`) with an exception.
public final class ShownText {
    private static final int REPLACEMENT = 0xFFFD;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private ShownText() {}

    /// The text with a replacement character for each that controls how others are shown, and for half characters.
    public static String of(String text) {
        if (text.chars().allMatch(c -> c < 0x7F && (c >= ' ' || c == '\n'))) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(point -> isShown(point) ? point : REPLACEMENT).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            // Scripts and compound pictures need these two.
            case Character.FORMAT -> point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
