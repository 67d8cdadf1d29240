package dev.pharos.ui.chart.raster;

/// How much of a pixel a band covers.
final class Coverage {
    private Coverage() {}

    /// The share of the unit cell that begins at `cell` covered by a band as thick as `thickness`, whose middle runs
    /// evenly from `from` to `to` while it crosses the cell's other direction.
    static float ofBand(float cell, float from, float to, float thickness) {
        return above(cell + 1, from, to, thickness) - above(cell, from, to, thickness);
    }

    /// How much of the band's thickness lies above `place`, on average: the difference of two places is what lies
    /// between them.
    static float above(float place, float from, float to, float thickness) {
        float half = thickness / 2;
        return below(place - from + half, place - to + half, thickness);
    }

    /// The mean of `u` held within 0…`thickness` while it runs evenly from `a` to `b`.
    private static float below(float a, float b, float thickness) {
        float low = Math.min(a, b);
        float high = Math.max(a, b);
        if (high <= 0) {
            return 0;
        }
        if (low >= thickness) {
            return thickness;
        }
        if (high - low < 1e-3f) {
            return Math.clamp((low + high) / 2, 0, thickness);
        }
        return (integral(high, thickness) - integral(low, thickness)) / (high - low);
    }

    /// The integral from 0 to `u` of what [#below] takes the mean of.
    private static float integral(float u, float thickness) {
        if (u <= 0) {
            return 0;
        }
        return u < thickness ? u * u / 2 : thickness * (u - thickness / 2);
    }
}
