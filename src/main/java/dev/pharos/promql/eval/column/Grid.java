package dev.pharos.promql.eval.column;

/// The steps of an evaluation.
///
/// @param start milliseconds since the epoch
/// @param step milliseconds, positive
/// @param count may be 0
public record Grid(long start, long step, int count) {
    public static Grid at(long time) {
        return new Grid(time, 1, 1);
    }

    /// From a time to another, both inclusive; empty where the end is before the start.
    ///
    /// @throws ArithmeticException where there are more steps than an array has room for
    public static Grid of(long start, long end, long step) {
        return new Grid(start, step, end < start ? 0 : Math.toIntExact((end - start) / step + 1));
    }

    public long time(int index) {
        return start + index * step;
    }

    public long end() {
        return count == 0 ? start : time(count - 1);
    }
}
