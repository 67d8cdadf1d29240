package dev.pharos.promql.eval.window;

import dev.pharos.promql.eval.number.KahanSum;

/// `sum_over_time`, `avg_over_time`, `stddev_over_time`, `stdvar_over_time`.
final class Sums {
    private Sums() {}

    static final class Sum extends WindowFunction {
        private final KahanSum sum = new KahanSum();

        @Override
        double at(Window window) {
            sum.clear();
            for (int i = window.first; i <= window.last; i++) {
                sum.add(window.values[i]);
            }
            return sum.finished();
        }
    }

    /// The mean, carried on from sample to sample so that no sum can overflow.
    static final class Mean extends WindowFunction {
        @Override
        double at(Window window) {
            double mean = 0;
            double lost = 0;
            double count = 0;
            for (int i = window.first; i <= window.last; i++) {
                double value = window.values[i];
                count++;
                // An infinite mean stays, but for the opposite infinity and NaN.
                if (Double.isInfinite(mean)
                        && (Double.isInfinite(value) ? mean > 0 == value > 0 : !Double.isNaN(value))) {
                    continue;
                }
                double more = value / count - mean / count;
                double total = mean + more;
                if (Math.abs(mean) >= Math.abs(more)) {
                    lost += (mean - total) + more;
                } else {
                    lost += (more - total) + mean;
                }
                mean = total;
            }
            return Double.isInfinite(mean) ? mean : mean + lost;
        }
    }

    /// As 3.x has it: the sum, divided; the running mean only where the sum overflows.
    static final class SumDivided extends WindowFunction {
        private final Mean mean = new Mean();
        private final KahanSum sum = new KahanSum();

        @Override
        double at(Window window) {
            sum.clear();
            for (int i = window.first; i <= window.last; i++) {
                sum.add(window.values[i]);
            }
            if (Double.isInfinite(sum.rough())) {
                return mean.at(window);
            }
            double count = window.count();
            return sum.rough() / count + (sum.exact() - sum.rough()) / count;
        }
    }

    /// The mean of the squared distances from the mean, after Welford.
    static final class Variance extends WindowFunction {
        private final boolean root;
        private final KahanSum mean = new KahanSum();
        private final KahanSum squares = new KahanSum();

        Variance(boolean root) {
            this.root = root;
        }

        @Override
        double at(Window window) {
            mean.clear();
            squares.clear();
            double count = 0;
            for (int i = window.first; i <= window.last; i++) {
                double value = window.values[i];
                count++;
                double delta = value - mean.exact();
                mean.add(delta / count);
                squares.add(delta * (value - mean.exact()));
            }
            double variance = squares.exact() / count;
            return root ? Math.sqrt(variance) : variance;
        }
    }
}
