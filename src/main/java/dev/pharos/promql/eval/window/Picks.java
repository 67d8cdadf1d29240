package dev.pharos.promql.eval.window;

import dev.pharos.promql.eval.number.Quantiles;

/// What is taken from a window as it is: its count, last and first sample, quantiles.
final class Picks {
    private Picks() {}

    static final class Count extends WindowFunction {
        @Override
        double at(Window window) {
            return window.count();
        }
    }

    static final class Last extends WindowFunction {
        @Override
        double at(Window window) {
            return window.values[window.last];
        }
    }

    static final class First extends WindowFunction {
        @Override
        double at(Window window) {
            return window.values[window.first];
        }
    }

    static final class Present extends WindowFunction {
        @Override
        double at(Window window) {
            return 1;
        }
    }

    static final class Quantile extends WindowFunction {
        private final double[] quantiles;
        private double[] sorted = new double[0];

        Quantile(double[] quantiles) {
            this.quantiles = quantiles;
        }

        @Override
        double at(Window window) {
            int count = window.count();
            if (sorted.length < count) {
                sorted = new double[Math.max(count, sorted.length * 2)];
            }
            System.arraycopy(window.values, window.first, sorted, 0, count);
            return Quantiles.of(quantiles[window.step], sorted, count);
        }
    }

    /// `mad_over_time`: the median of the distances from the median.
    static final class Deviation extends WindowFunction {
        private double[] sorted = new double[0];

        @Override
        double at(Window window) {
            int count = window.count();
            if (sorted.length < count) {
                sorted = new double[Math.max(count, sorted.length * 2)];
            }
            System.arraycopy(window.values, window.first, sorted, 0, count);
            double median = Quantiles.of(0.5, sorted, count);
            for (int i = 0; i < count; i++) {
                sorted[i] = Math.abs(window.values[window.first + i] - median);
            }
            return Quantiles.of(0.5, sorted, count);
        }
    }
}
