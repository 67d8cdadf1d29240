package dev.pharos.source;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import java.util.Collection;

/// Whether anything would fire at all. Where no rule is evaluated, as behind a VictoriaMetrics without a vmalert, no
/// alert ever fires, and nobody should read that as quiet. Learnt seldom.
public final class AlertRules {
    /// What there is to see of alerting rules.
    public enum Presence {
        /// There are some, or it cannot be asked.
        SEEN,
        NONE
    }

    /// In milliseconds: rules come and go seldom. Where there are none, somebody may be about to write some.
    private static final long LEARN_AGAIN = 300_000;

    private static final long NONE_AGAIN = 60_000;

    /// Rules that are evaluated elsewhere leave a trace each time that one is pending or fires.
    private static final String TRACE = "count(last_over_time(ALERTS[1d]))";

    private final MetricSource source;
    private Presence known = Presence.SEEN;
    private long learnt = Long.MIN_VALUE / 2;

    public AlertRules(MetricSource source) {
        this.source = source;
    }

    /// Blocks when there is something to learn: one call or two.
    ///
    /// @param firing what fires, which says enough where there is any
    public synchronized Presence presence(Collection<Alert> firing) {
        if (!firing.isEmpty()) {
            return Presence.SEEN;
        }
        long now = source.now();
        if (Math.abs(now - learnt) >= (known == Presence.SEEN ? LEARN_AGAIN : NONE_AGAIN)) {
            learn(now);
        }
        return known;
    }

    /// Where nobody answers nothing is learnt.
    private void learn(long now) {
        Outcome<Integer> count = source.alertingRules();
        if (count.orElse(0) > 0) {
            known = Presence.SEEN;
            learnt = now;
            return;
        }
        Outcome<QueryResult> trace = source.instant(TRACE, now);
        Failure failure = trace.failureOrNull();
        if (failure == null) {
            known = trace.orNull() instanceof QueryResult.Vector(var samples) && samples.isEmpty()
                    ? Presence.NONE
                    : Presence.SEEN;
            learnt = now;
        }
    }
}
