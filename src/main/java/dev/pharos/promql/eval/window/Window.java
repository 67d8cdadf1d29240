package dev.pharos.promql.eval.window;

import dev.pharos.series.Series;

/// The samples of a series that a function sees at a step: those from `first` to `last`, at least one.
final class Window {
    final long[] times;
    final double[] values;
    /// How many samples the series has, over all windows.
    final int size;
    /// In how many windows a sample is.
    final double overlap;
    int first;
    int last;
    /// The bounds in milliseconds since the epoch.
    long from;
    long to;
    /// The step's own time, whatever is looked at.
    long now;
    int step;
    private boolean absent;

    Window(Series series, double overlap) {
        this.overlap = overlap;
        this.times = series.times();
        this.values = series.values();
        this.size = series.size();
    }

    int count() {
        return last - first + 1;
    }

    /// There is no value at this step.
    double absent() {
        absent = true;
        return 0;
    }

    /// Whether the function gave a value; asked once a step.
    boolean hasValue() {
        boolean has = !absent;
        absent = false;
        return has;
    }
}
