package dev.pharos.source;

import java.util.List;

/// Rules that are evaluated together, one after the other.
///
/// @param file              that it is written in, as the evaluator names it; may be empty
/// @param intervalMillis    between evaluations; 0 where it does not tell
/// @param lastEvaluation    when that last began, in milliseconds since the epoch; 0 where it never did
/// @param evaluationSeconds how long that took; NaN where it does not tell
public record RuleGroup(
        String name,
        String file,
        long intervalMillis,
        long lastEvaluation,
        double evaluationSeconds,
        List<Rule> rules) {
    public RuleGroup {
        rules = List.copyOf(rules);
    }
}
