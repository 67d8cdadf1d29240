package dev.pharos.series.thin;

/// What a stretch of samples spans. Used again and again: one is made for a picture, not one for a stretch.
public final class Span {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private boolean broken;

    public void clear() {
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        broken = false;
    }

    /// The least finite value, or positive infinity where there is none.
    public double low() {
        return low;
    }

    /// The greatest finite value, or negative infinity where there is none.
    public double high() {
        return high;
    }

    /// Whether a sample was met that can't be drawn: NaN or an infinity.
    public boolean broken() {
        return broken;
    }

    public boolean isEmpty() {
        return low > high;
    }

    /// Adds values from `least` to `greatest`; an empty span has them crossed over and adds nothing.
    void add(double least, double greatest) {
        low = Math.min(low, least);
        high = Math.max(high, greatest);
    }

    void breakUp() {
        broken = true;
    }

    /// Adds the samples from `from` to `to` (excluded).
    public void samples(double[] values, int from, int to) {
        if (from >= to) {
            return;
        }
        double least = values[from];
        double greatest = least;
        // Stays zero but for what can't be drawn. Math.min would tell NaN, too, and takes several times as long.
        double odd = 0;
        for (int i = from; i < to; i++) {
            double value = values[i];
            odd += value * 0;
            if (value < least) {
                least = value;
            }
            if (value > greatest) {
                greatest = value;
            }
        }
        if (odd == 0) {
            add(least, greatest);
        } else {
            broken = true;
            for (int i = from; i < to; i++) {
                if (Double.isFinite(values[i])) {
                    add(values[i], values[i]);
                }
            }
        }
    }
}
