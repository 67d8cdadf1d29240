package dev.pharos.ui.chart.scaling;

/// How an axis counts.
public sealed interface Scaling {
    Scaling LINEAR = new Linear();

    /// By powers of ten.
    Scaling LOGARITHMIC = new Logarithmic(10);

    /// Equal differences are equally far apart.
    record Linear() implements Scaling {}

    /// Equal ratios are; nothing but positive values can be shown.
    ///
    /// @param base what ticks are powers of, at least 1.1; powers of ten are powers of two where bytes are counted
    record Logarithmic(double base) implements Scaling {
        public Logarithmic {
            check(base);
        }
    }

    /// Equal ratios are far from zero, equal differences near it; every value can be shown.
    ///
    /// @param base      what ticks are powers of, at least 1.1
    /// @param threshold the size up to which values count as near zero, positive
    record Symlog(double base, double threshold) implements Scaling {
        public Symlog {
            check(base);
            if (!(threshold > 0) || Double.isInfinite(threshold)) {
                throw new IllegalArgumentException("not a threshold: " + threshold);
            }
        }
    }

    private static void check(double base) {
        if (!(base >= 1.1) || Double.isInfinite(base)) {
            throw new IllegalArgumentException("not a base of logarithms: " + base);
        }
    }
}
