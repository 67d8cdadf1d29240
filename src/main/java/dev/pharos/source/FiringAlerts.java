package dev.pharos.source;

import dev.pharos.outcome.Outcome;
import java.util.List;

/// Which alerts fire at a time: the one answer behind every count of them, so that no two numbers in a window differ by
/// where they were asked. Every call blocks; interrupting the thread ends it.
@FunctionalInterface
public interface FiringAlerts {
    /// @param time in milliseconds since the epoch
    Outcome<List<Alert>> at(long time);

    /// As the rule evaluator has it, whoever is told.
    static FiringAlerts of(MetricSource source) {
        return time -> Firing.at(source, time);
    }
}
