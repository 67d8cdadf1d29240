package dev.pharos.promql.complete;

import dev.pharos.promql.ast.Span;
import java.util.List;

/// What may be written at the cursor.
///
/// @param replaces what is written of it already, around the cursor; may be empty
/// @param candidates of all these kinds
public record Completion(Span replaces, List<Candidates> candidates) {
    public Completion {
        candidates = List.copyOf(candidates);
    }

    /// A kind of words.
    public sealed interface Candidates {
        record MetricNames() implements Candidates {}

        /// @param metrics that have the labels; empty where none is known
        record LabelNames(List<String> metrics) implements Candidates {
            public LabelNames {
                metrics = List.copyOf(metrics);
            }
        }

        /// @param metrics whose label it is; empty where none is known
        record LabelValues(List<String> metrics, String label, Quotes quotes) implements Candidates {
            public LabelValues {
                metrics = List.copyOf(metrics);
            }
        }

        record Functions() implements Candidates {}

        record Aggregations() implements Candidates {}

        record Durations() implements Candidates {}

        /// Words and signs as they are.
        record Words(List<String> words) implements Candidates {
            public Words {
                words = List.copyOf(words);
            }
        }
    }

    /// Whether the quote is there already.
    public enum Quotes {
        OPEN,
        MISSING
    }
}
