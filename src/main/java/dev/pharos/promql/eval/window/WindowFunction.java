package dev.pharos.promql.eval.window;

/// A function of a range vector, for one series.
abstract class WindowFunction {
    /// Before the first window of a series.
    void begin(Window window) {}

    /// The value at a step, or what [Window#absent] gives.
    abstract double at(Window window);
}
