package dev.pharos.promql.hint;

import dev.pharos.promql.ast.Span;

/// Something that is likely not meant, and its place.
public sealed interface Hint {
    Span span();

    /// A function for counters over a gauge: `delta` or `deriv` would do.
    record RateOfGauge(Span span, String function, String metric) implements Hint {}

    /// The total since a start, which nobody wants to see.
    record CounterWithoutRate(Span span, String metric) implements Hint {}

    /// It looks at the last two samples of each window, and the windows leave out more than they show.
    ///
    /// @param range milliseconds
    /// @param step milliseconds
    record IrateOverLongSteps(Span span, long range, long step) implements Hint {}

    /// The matcher could as well be left out.
    record MatchesEverything(Span span, String label) implements Hint {}

    /// A reset of one counter disappears in a sum: the sum of the rates is right.
    record RateOfSum(Span span, String function, String aggregation) implements Hint {}
}
