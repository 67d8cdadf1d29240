package dev.pharos.promql.eval.window;

/// `rate`, `increase`, `delta`: the difference of the last and the first sample, extrapolated to the window's bounds.
final class Rates {
    private Rates() {}

    /// By how much a window's first and last sample differ.
    private abstract static class Extrapolated extends WindowFunction {
        private final boolean counter;
        private final boolean perSecond;
        /// The samples before which the counter was higher, ascending.
        private int[] resets = new int[0];
        private int resetCount;
        private int nextReset;

        Extrapolated(boolean counter, boolean perSecond) {
            this.counter = counter;
            this.perSecond = perSecond;
        }

        @Override
        void begin(Window window) {
            if (!counter) {
                return;
            }
            double[] values = window.values;
            int count = 0;
            for (int i = 1; i < window.size; i++) {
                count += values[i] < values[i - 1] ? 1 : 0;
            }
            resets = new int[count];
            for (int i = 1; i < window.size; i++) {
                if (values[i] < values[i - 1]) {
                    resets[resetCount++] = i;
                }
            }
        }

        @Override
        double at(Window window) {
            if (window.count() < 2) {
                return window.absent();
            }
            double[] values = window.values;
            double first = values[window.first];
            double result = values[window.last] - first;
            while (nextReset < resetCount && resets[nextReset] <= window.first) {
                nextReset++;
            }
            for (int i = nextReset; i < resetCount && resets[i] <= window.last; i++) {
                result += values[resets[i] - 1];
            }
            double toStart = (double) (window.times[window.first] - window.from) / 1000;
            double toEnd = (double) (window.to - window.times[window.last]) / 1000;
            double sampled = (double) (window.times[window.last] - window.times[window.first]) / 1000;
            double average = sampled / (window.count() - 1);
            double factor = factor(
                    toStart,
                    toEnd,
                    sampled,
                    average,
                    counter && result > 0 && first >= 0 ? sampled * (first / result) : Double.POSITIVE_INFINITY);
            if (perSecond) {
                factor /= seconds(window.to - window.from);
            }
            return result * factor;
        }

        /// By what the difference is multiplied.
        ///
        /// @param toStart seconds from the window's start to the first sample
        /// @param toEnd seconds from the last sample to the window's end
        /// @param sampled seconds between them
        /// @param average seconds between two samples
        /// @param toZero seconds before the first sample at which a counter was zero
        abstract double factor(double toStart, double toEnd, double sampled, double average, double toZero);
    }

    /// A duration in seconds as Go divides it: whole seconds and the rest apart.
    private static double seconds(long millis) {
        long whole = millis / 1000;
        return whole + (double) (millis % 1000 * 1_000_000) / 1e9;
    }

    static WindowFunction v2(boolean counter, boolean perSecond) {
        return new Extrapolated(counter, perSecond) {
            @Override
            double factor(double toStart, double toEnd, double sampled, double average, double toZero) {
                double start = toZero < toStart ? toZero : toStart;
                double threshold = average * 1.1;
                double reach = sampled;
                reach += start < threshold ? start : average / 2;
                reach += toEnd < threshold ? toEnd : average / 2;
                return reach / sampled;
            }
        };
    }

    /// There the zero of a counter bounds also what is extrapolated by half an interval.
    static WindowFunction v3(boolean counter, boolean perSecond) {
        return new Extrapolated(counter, perSecond) {
            @Override
            double factor(double toStart, double toEnd, double sampled, double average, double toZero) {
                double threshold = average * 1.1;
                double start = toStart >= threshold ? average / 2 : toStart;
                start = toZero < start ? toZero : start;
                double end = toEnd >= threshold ? average / 2 : toEnd;
                return (sampled + start + end) / sampled;
            }
        };
    }

    /// `irate`, `idelta`: of the last two samples alone.
    static final class Instant extends WindowFunction {
        private final boolean counter;

        /// @param counter whether it is per second and a decrease is a reset
        Instant(boolean counter) {
            this.counter = counter;
        }

        @Override
        double at(Window window) {
            if (window.count() < 2) {
                return window.absent();
            }
            double last = window.values[window.last];
            double previous = window.values[window.last - 1];
            long interval = window.times[window.last] - window.times[window.last - 1];
            double result = counter && last < previous ? last : last - previous;
            return counter ? result / ((double) interval / 1000) : result;
        }
    }
}
