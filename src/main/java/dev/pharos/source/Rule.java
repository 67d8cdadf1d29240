package dev.pharos.source;

import dev.pharos.series.Labels;
import java.time.Duration;
import java.util.List;

/// What an evaluator asks again and again.
public sealed interface Rule {
    /// Of the alert, or of the series that it writes.
    String name();

    /// In PromQL.
    String query();

    /// That it gives to what comes of it.
    Labels labels();

    Evaluation evaluation();

    /// One whose results are alerts.
    ///
    /// @param holds       how long its expression has to hold before it fires
    /// @param keepsFiring for how long it fires on after that
    /// @param active      those that are pending or fire
    record Alerting(
            String name,
            String query,
            Duration holds,
            Duration keepsFiring,
            Labels labels,
            Labels annotations,
            Evaluation evaluation,
            State state,
            List<Alert> active)
            implements Rule {
        public Alerting {
            active = List.copyOf(active);
        }
    }

    /// One whose results are written as a series.
    record Recording(String name, String query, Labels labels, Evaluation evaluation) implements Rule {}

    /// How it last went.
    ///
    /// @param error   as the evaluator says it; empty where it went well
    /// @param time    when it began, in milliseconds since the epoch; 0 where it never did
    /// @param seconds that it took; NaN where that is not told
    record Evaluation(Health health, String error, long time, double seconds) {}

    /// Whether it can be evaluated.
    enum Health {
        OK,
        FAILED,
        /// Not evaluated yet, or the evaluator does not tell.
        UNKNOWN
    }

    /// Of the worst of its alerts.
    enum State {
        FIRING,
        PENDING,
        INACTIVE
    }
}
