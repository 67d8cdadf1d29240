package dev.pharos.prometheus;

import dev.pharos.series.Labels;
import java.util.List;

/// A group of rules, evaluated together.
///
/// @param intervalMillis    between evaluations
/// @param lastEvaluation    milliseconds since the epoch, 0 where there was none
/// @param evaluationSeconds that the last one took; NaN where it does not say
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

    /// @param type              `alerting` or `recording`
    /// @param forMillis         `for` of an alerting rule
    /// @param keepFiringMillis  `keep_firing_for` of an alerting rule
    /// @param evaluation        how it last went
    /// @param state             of an alerting rule: `inactive`, `pending` or `firing`; empty for a recording one
    public record Rule(
            String name,
            String query,
            String type,
            long forMillis,
            long keepFiringMillis,
            Evaluation evaluation,
            String state,
            Labels labels,
            Labels annotations,
            List<ActiveAlert> alerts) {
        public Rule {
            alerts = List.copyOf(alerts);
        }
    }

    /// @param health  `ok`, `err` or `unknown`; vmalert has `no match`, too
    /// @param time    milliseconds since the epoch, 0 where there was none
    /// @param seconds that it took; NaN where it does not say
    public record Evaluation(String health, String lastError, long time, double seconds) {}
}
