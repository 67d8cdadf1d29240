package dev.pharos.promql.ast;

import org.jspecify.annotations.Nullable;

/// Which time a selector or a subquery looks at: that of the step, unless `@` fixes it, less the offset.
///
/// @param offset milliseconds, negative into the future
public record Shift(long offset, @Nullable At at) {
    public static final Shift NONE = new Shift(0, null);

    /// What follows `@`.
    public sealed interface At {
        /// @param millis since the epoch
        record Time(long millis) implements At {}

        /// `start()`: the first step of the query.
        record Start() implements At {}

        /// `end()`: the last step of the query.
        record End() implements At {}
    }
}
