package dev.pharos.promql.eval.aggregate;

import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.parse.Dialect;

/// `avg`, `stddev`, `stdvar`, and the sum that loses nothing.
final class Means {
    private Means() {}

    /// The mean, carried on from series to series so that no sum can overflow.
    static final class Mean extends Accumulator {
        private final int[] counts;

        Mean(int steps) {
            super(steps);
            this.counts = new int[steps];
        }

        @Override
        void add(Column series) {
            double[] more = series.values();
            boolean[] there = series.present();
            double[] means = column.values();
            for (int k = 0; k < means.length; k++) {
                if (!there[k]) {
                    continue;
                }
                double value = more[k];
                double count = ++counts[k];
                if (count == 1) {
                    column.set(k, value);
                    continue;
                }
                double mean = means[k];
                // An infinite mean stays, but for the opposite infinity and NaN.
                if (!(Double.isInfinite(mean)
                        && (Double.isInfinite(value) ? mean > 0 == value > 0 : !Double.isNaN(value)))) {
                    means[k] = mean + (value / count - mean / count);
                }
            }
        }
    }

    /// With Neumaier's compensation.
    static class ExactSum extends Accumulator {
        final double[] lost;

        ExactSum(int steps) {
            super(steps);
            this.lost = new double[steps];
        }

        @Override
        void add(Column series) {
            double[] more = series.values();
            boolean[] there = series.present();
            double[] sums = column.values();
            for (int k = 0; k < sums.length; k++) {
                if (!there[k]) {
                    continue;
                }
                double sum = sums[k];
                double value = more[k];
                double total = sum + value;
                if (Double.isInfinite(total)) {
                    lost[k] = 0;
                } else if (Math.abs(sum) >= Math.abs(value)) {
                    lost[k] += (sum - total) + value;
                } else {
                    lost[k] += (value - total) + sum;
                }
                column.set(k, total);
            }
        }

        @Override
        Column result() {
            double[] sums = column.values();
            for (int k = 0; k < sums.length; k++) {
                sums[k] += lost[k];
            }
            return column;
        }
    }

    /// The sum, divided; where it overflows, the running mean.
    static final class ExactMean extends ExactSum {
        private final Mean running;
        private final int[] counts;

        ExactMean(int steps) {
            super(steps);
            this.running = new Mean(steps);
            this.counts = new int[steps];
        }

        @Override
        void add(Column series) {
            super.add(series);
            running.add(series);
            for (int k = 0; k < counts.length; k++) {
                counts[k] += series.present()[k] ? 1 : 0;
            }
        }

        @Override
        Column result() {
            double[] means = column.values();
            for (int k = 0; k < means.length; k++) {
                means[k] = Double.isInfinite(means[k])
                        ? running.column.values()[k]
                        : means[k] / counts[k] + lost[k] / counts[k];
            }
            return column;
        }
    }

    /// The mean of the squared distances from the mean, after Welford.
    static final class Variance extends Accumulator {
        private final boolean root;
        private final boolean infinityIsNaN;
        private final int[] counts;
        private final double[] means;

        Variance(int steps, boolean root, Dialect dialect) {
            super(steps);
            this.root = root;
            this.infinityIsNaN = dialect == Dialect.V3;
            this.counts = new int[steps];
            this.means = new double[steps];
        }

        @Override
        void add(Column series) {
            double[] squares = column.values();
            for (int k = 0; k < squares.length; k++) {
                if (!series.present()[k]) {
                    continue;
                }
                double value = series.values()[k];
                double count = ++counts[k];
                if (count == 1) {
                    // 2.x has one infinite value deviate by nothing.
                    column.set(k, infinityIsNaN && !Double.isFinite(value) ? Double.NaN : 0);
                    means[k] = value;
                    continue;
                }
                double delta = value - means[k];
                means[k] += delta / count;
                squares[k] += delta * (value - means[k]);
            }
        }

        @Override
        Column result() {
            double[] squares = column.values();
            for (int k = 0; k < squares.length; k++) {
                double variance = squares[k] / counts[k];
                squares[k] = root ? Math.sqrt(variance) : variance;
            }
            return column;
        }
    }
}
