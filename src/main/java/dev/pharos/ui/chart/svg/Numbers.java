package dev.pharos.ui.chart.svg;

/// Numbers as short as they can be written in a picture.
final class Numbers {
    /// Places are told to a hundredth of a unit: no display and no printer shows less.
    static final int PARTS = 100;

    /// No place is further from the picture: programs that reckon with less than doubles draw it as well.
    private static final double FAR = 1e6;

    private Numbers() {}

    /// A place in hundredths.
    static long parts(double place) {
        return Math.round(Math.clamp(place, -FAR, FAR) * PARTS);
    }

    static String text(double place) {
        StringBuilder text = new StringBuilder();
        append(text, parts(place));
        return text.toString();
    }

    /// 0 to 1.
    static String share(double share) {
        String text = Double.toString(Math.rint(share * 1000) / 1000);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /// Writes hundredths: `-.5`, `12.25`, `3`.
    static void append(StringBuilder out, long parts) {
        long size = Math.abs(parts);
        if (parts < 0) {
            out.append('-');
        }
        long whole = size / PARTS;
        int rest = (int) (size % PARTS);
        if (whole > 0 || rest == 0) {
            out.append(whole);
        }
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
    }
}
