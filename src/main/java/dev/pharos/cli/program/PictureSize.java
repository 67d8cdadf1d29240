package dev.pharos.cli.program;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In pixels.
public record PictureSize(int width, int height) {
    public static final int SMALLEST = 200;
    public static final int LARGEST = 8192;
    private static final Pattern SYNTAX = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    public PictureSize {
        if (!fits(width) || !fits(height)) {
            throw new IllegalArgumentException("a picture has " + SMALLEST + " to " + LARGEST + " pixels a side");
        }
    }

    /// `1600x1000`; empty for anything else, and for sizes that are out of range.
    public static Optional<PictureSize> parse(String text) {
        Matcher size = SYNTAX.matcher(text);
        if (!size.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        return fits(width) && fits(height) ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    private static boolean fits(int pixels) {
        return pixels >= SMALLEST && pixels <= LARGEST;
    }
}
