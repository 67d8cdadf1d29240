package dev.pharos.promql.eval.window;

import dev.pharos.promql.eval.run.EvalException;
import java.util.Locale;

/// `holt_winters`, called `double_exponential_smoothing` from 3.0 on.
final class Smoothing extends WindowFunction {
    private final double[] smoothing;
    private final double[] trend;

    Smoothing(double[] smoothing, double[] trend) {
        this.smoothing = smoothing;
        this.trend = trend;
    }

    /// Whether some step has factors that make a call fail.
    static boolean isRefused(double[] smoothing, double[] trend) {
        for (int k = 0; k < smoothing.length; k++) {
            if (isOutside(smoothing[k]) || isOutside(trend[k])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutside(double factor) {
        return factor <= 0 || factor >= 1;
    }

    @Override
    double at(Window window) {
        double sf = smoothing[window.step];
        double tf = trend[window.step];
        if (isOutside(sf)) {
            throw EvalException.execution(
                    String.format(Locale.ROOT, "invalid smoothing factor. Expected: 0 < sf < 1, got: %f", sf));
        }
        if (isOutside(tf)) {
            throw EvalException.execution(
                    String.format(Locale.ROOT, "invalid trend factor. Expected: 0 < tf < 1, got: %f", tf));
        }
        if (window.count() < 2) {
            return window.absent();
        }
        double[] values = window.values;
        double before = 0;
        double level = values[window.first];
        double slope = values[window.first + 1] - values[window.first];
        for (int i = window.first + 1; i <= window.last; i++) {
            double scaled = sf * values[i];
            if (i > window.first + 1) {
                double change = tf * (level - before);
                slope = change + (1 - tf) * slope;
            }
            double carried = (1 - sf) * (level + slope);
            before = level;
            level = scaled + carried;
        }
        return level;
    }
}
