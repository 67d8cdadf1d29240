package dev.pharos.promql.eval.window;

import dev.pharos.promql.eval.number.KahanSum;

/// `deriv` and `predict_linear`: the line of least squares.
final class Regression {
    private final KahanSum sumX = new KahanSum();
    private final KahanSum sumY = new KahanSum();
    private final KahanSum sumXY = new KahanSum();
    private final KahanSum sumXX = new KahanSum();
    private double slope;
    private double intercept;

    /// @param zero where the intercept is, in milliseconds since the epoch
    private void fit(Window window, long zero) {
        sumX.clear();
        sumY.clear();
        sumXY.clear();
        sumXX.clear();
        double first = window.values[window.first];
        boolean constant = true;
        for (int i = window.first; i <= window.last; i++) {
            double y = window.values[i];
            constant &= i == window.first || y == first;
            double x = (double) (window.times[i] - zero) / 1e3;
            sumX.add(x);
            sumY.add(y);
            sumXY.add(x * y);
            sumXX.add(x * x);
        }
        if (constant) {
            slope = Double.isInfinite(first) ? Double.NaN : 0;
            intercept = Double.isInfinite(first) ? Double.NaN : first;
            return;
        }
        double n = window.count();
        double covariance = sumXY.exact() - sumX.exact() * sumY.exact() / n;
        double variance = sumXX.exact() - sumX.exact() * sumX.exact() / n;
        slope = covariance / variance;
        intercept = sumY.exact() / n - slope * sumX.exact() / n;
    }

    static final class Slope extends WindowFunction {
        private final Regression line = new Regression();

        @Override
        double at(Window window) {
            if (window.count() < 2) {
                return window.absent();
            }
            line.fit(window, window.times[window.first]);
            return line.slope;
        }
    }

    static final class Prediction extends WindowFunction {
        private final Regression line = new Regression();
        private final double[] seconds;

        /// @param seconds how far ahead, for each step
        Prediction(double[] seconds) {
            this.seconds = seconds;
        }

        @Override
        double at(Window window) {
            if (window.count() < 2) {
                return window.absent();
            }
            line.fit(window, window.now);
            return line.slope * seconds[window.step] + line.intercept;
        }
    }
}
