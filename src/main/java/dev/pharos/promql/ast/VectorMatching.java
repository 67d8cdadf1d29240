package dev.pharos.promql.ast;

import java.util.List;

/// Which series of two vectors belong together.
///
/// @param by whether `on` or `ignoring` was written; without either, it ignores no label
/// @param labels those that `on` or `ignoring` names
/// @param cardinality which side may have several series for one of the other
/// @param include the labels that `group_left` or `group_right` takes over from the side of the one
public record VectorMatching(By by, List<String> labels, Cardinality cardinality, List<String> include) {
    public static final VectorMatching ALL_LABELS =
            new VectorMatching(By.IGNORING, List.of(), Cardinality.ONE_TO_ONE, List.of());

    public VectorMatching {
        labels = List.copyOf(labels);
        include = List.copyOf(include);
    }

    public enum By {
        ON,
        IGNORING
    }

    public enum Cardinality {
        ONE_TO_ONE,
        /// `group_left`
        MANY_TO_ONE,
        /// `group_right`
        ONE_TO_MANY,
        /// The set operators.
        MANY_TO_MANY
    }
}
