package dev.pharos.ui.chart.raster;

/// Fills what lies between two lines, on every slice where both are.
public final class AreaRaster {
    private final Column column = new Column();
    private int[] uppers = new int[0];
    private int[] lowers = new int[0];

    /// @param one   one of the lines
    /// @param other the other, of the same picture and fineness
    public void fill(Profile one, Profile other, Pixels pixels, Shade shade) {
        int perPixel = one.perPixel();
        if (uppers.length < perPixel) {
            uppers = new int[perPixel];
            lowers = new int[perPixel];
        }
        column.begin(pixels.height());
        for (int x = 0; x < pixels.width(); x++) {
            int count = 0;
            for (int i = x * perPixel; i < (x + 1) * perPixel; i++) {
                int a = one.height(i);
                int b = other.height(i);
                if (a != Profile.NONE && b != Profile.NONE) {
                    uppers[count] = Math.min(a, b);
                    lowers[count++] = Math.max(a, b);
                }
            }
            column.add(uppers, lowers, 0, count);
            column.lay(x, perPixel, pixels, shade);
        }
    }
}
