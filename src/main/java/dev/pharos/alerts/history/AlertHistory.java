package dev.pharos.alerts.history;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import dev.pharos.source.MetricSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who remembers what fired.
@FunctionalInterface
public interface AlertHistory {
    /// Every time that an alert fired within a range. Blocks; interrupting ends it.
    Outcome<Remembered> read(TimeRange range);

    /// What is remembered.
    ///
    /// @param episodes the earliest first
    /// @param silent   why the server's own memory is not among it; null where it is
    record Remembered(List<AlertEpisode> episodes, @Nullable Failure silent) {
        public Remembered {
            episodes = List.copyOf(episodes);
        }
    }

    /// As the rule evaluator wrote it down.
    static AlertHistory of(MetricSource source) {
        return new WrittenHistory(source);
    }

    /// With another memory that fills in what this one lacks.
    default AlertHistory filledBy(AlertHistory other) {
        return new JoinedHistory(this, other);
    }
}
