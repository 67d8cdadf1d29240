package dev.pharos.promql.eval.column;

import dev.pharos.promql.ast.Shift;
import dev.pharos.series.TimeRange;
import org.jspecify.annotations.Nullable;

/// Which times are looked at from the steps of a grid.
///
/// @param fixed the same at every step; null where it moves with them
public record Look(Grid grid, long offset, @Nullable Long fixed) {
    /// @param whole the range of the whole query, that `start()` and `end()` speak of
    public static Look of(Grid grid, Shift shift, TimeRange whole) {
        Long fixed = switch (shift.at()) {
            case null -> null;
            case Shift.At.Time(long millis) -> Long.valueOf(millis);
            case Shift.At.Start() -> Long.valueOf(whole.start());
            case Shift.At.End() -> Long.valueOf(whole.end());
        };
        return new Look(grid, shift.offset(), fixed);
    }

    public long at(int step) {
        return (fixed == null ? grid.time(step) : fixed) - offset;
    }

    public long first() {
        return at(0);
    }

    public long last() {
        return at(Math.max(0, grid.count() - 1));
    }

    /// What is fixed at the first step, and moves on from there.
    public Look sliding() {
        return fixed == null ? this : new Look(grid, grid.start() - first(), null);
    }
}
