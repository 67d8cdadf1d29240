package dev.pharos.promql.store;

import dev.pharos.promql.ast.LabelMatcher;
import java.util.List;

/// Samples, read by matchers and time. Safe for use by many threads.
public interface SampleStore {
    /// The series that match and may have samples in a range. Which they are is found out now, their samples are read
    /// as
    /// they are asked for.
    ///
    /// @param matchers all must match; an absent label counts as empty
    /// @param from milliseconds since the epoch, inclusive
    /// @param to inclusive
    Selection select(List<LabelMatcher> matchers, long from, long to);
}
