package dev.pharos.ui.chart.raster;

/// What a shape is filled with: one ink, or one that fades from the top of the picture to its bottom.
public final class Shade {
    private final Ink ink;
    private final double bottom;

    private Shade(Ink ink, double bottom) {
        this.ink = ink;
        this.bottom = bottom;
    }

    public static Shade even(Ink ink) {
        return new Shade(ink, 1);
    }

    /// @param share the part of the ink's opacity that is left at the bottom
    public static Shade fading(Ink ink, double share) {
        return new Shade(ink, Math.clamp(share, 0, 1));
    }

    Ink ink() {
        return ink;
    }

    boolean solid() {
        return bottom == 1 && ink.alpha() == 255;
    }

    /// Of 255, how strong the ink is on a row.
    int strength(int row, int height) {
        return bottom == 1 ? 255 : (int) Math.round(255 * (1 - (1 - bottom) * row / Math.max(1, height)));
    }
}
