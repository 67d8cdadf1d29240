package dev.pharos.promql.eval.window;

/// `max_over_time`, `min_over_time`: NaN only where all are.
///
/// Where windows overlap much, candidates wait in a queue: a sample is dropped once a later one is more extreme, so
/// that
/// each is compared twice, however many windows it is in.
final class Extremes extends WindowFunction {
    /// From so many windows a sample on, the queue is faster.
    private static final double MUCH = 8;

    private final double sign;
    private boolean queued;
    private int[] queue = new int[0];
    private int head;
    private int tail;
    private int next;

    /// @param sign 1 for the greatest, −1 for the least
    Extremes(int sign) {
        this.sign = sign;
    }

    @Override
    void begin(Window window) {
        queued = window.overlap > MUCH;
        queue = new int[queued ? window.size : 0];
    }

    @Override
    double at(Window window) {
        return queued ? next(window) : scanned(window);
    }

    private double scanned(Window window) {
        double[] values = window.values;
        double extreme = values[window.first];
        for (int i = window.first + 1; i <= window.last; i++) {
            double value = values[i];
            if (value * sign > extreme * sign || Double.isNaN(extreme)) {
                extreme = value;
            }
        }
        return extreme;
    }

    private double next(Window window) {
        double[] values = window.values;
        for (next = Math.max(next, window.first); next <= window.last; next++) {
            double value = values[next] * sign;
            if (!Double.isNaN(value)) {
                // An equal one stays before: of -0 and 0 the first counts, as in Prometheus.
                while (tail > head && values[queue[tail - 1]] * sign < value) {
                    tail--;
                }
                queue[tail++] = next;
            }
        }
        while (head < tail && queue[head] < window.first) {
            head++;
        }
        return head < tail ? values[queue[head]] : Double.NaN;
    }
}
