package dev.pharos.promql.eval.window;

import dev.pharos.promql.eval.column.Look;
import dev.pharos.promql.eval.column.RangeVector;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/// A call of a function of a range vector.
///
/// @param name of the function
/// @param range the width of the windows in milliseconds
/// @param scalars its other arguments in order: for each a value a step
/// @param touched counts the samples in the windows
public record WindowCall(
        String name, RangeVector source, Look look, long range, List<double[]> scalars, LongAdder touched) {
    public WindowCall {
        scalars = List.copyOf(scalars);
    }
}
