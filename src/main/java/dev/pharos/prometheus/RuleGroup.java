package dev.pharos.prometheus;

import dev.pharos.series.Labels;
import java.util.List;

/// A group of rules, evaluated together.
///
/// @param intervalMillis between evaluations
public record RuleGroup(String name, String file, long intervalMillis, List<Rule> rules) {
    public RuleGroup {
        rules = List.copyOf(rules);
    }

    /// @param type   `alerting` or `recording`
    /// @param health `ok`, `err` or `unknown`
    /// @param state  of an alerting rule: `inactive`, `pending` or `firing`; empty for a recording one
    public record Rule(
            String name,
            String query,
            String type,
            String health,
            String lastError,
            String state,
            Labels labels,
            Labels annotations,
            List<ActiveAlert> alerts) {
        public Rule {
            alerts = List.copyOf(alerts);
        }
    }
}
