package dev.pharos.alerts.history;

import dev.pharos.source.Rule;
import dev.pharos.source.RuleGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// How rules go about it, by the name of their alerts. Of several that are called alike the quickest counts.
record RuleTimes(Map<String, Pace> byName) {
    /// In milliseconds.
    ///
    /// @param interval between evaluations; 0 where nobody tells
    /// @param holds    how long the expression has to hold before the alert fires
    record Pace(long interval, long holds) {
        private static Pace quicker(Pace one, Pace other) {
            return new Pace(Math.min(one.interval, other.interval), Math.min(one.holds, other.holds));
        }
    }

    static RuleTimes of(List<RuleGroup> groups) {
        Map<String, Pace> byName = new HashMap<>();
        for (RuleGroup group : groups) {
            for (Rule rule : group.rules()) {
                if (rule instanceof Rule.Alerting alerting) {
                    Pace pace =
                            new Pace(group.intervalMillis(), alerting.holds().toMillis());
                    byName.merge(rule.name(), pace, Pace::quicker);
                }
            }
        }
        return new RuleTimes(byName);
    }

    /// The longest interval, in milliseconds; empty where nobody tells any.
    OptionalLong longest() {
        return byName.values().stream()
                .mapToLong(Pace::interval)
                .filter(interval -> interval > 0)
                .max();
    }

    Optional<Pace> of(String alert) {
        return Optional.ofNullable(byName.get(alert));
    }
}
