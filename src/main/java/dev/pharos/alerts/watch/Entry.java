package dev.pharos.alerts.watch;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.series.Labels;
import org.jspecify.annotations.Nullable;

/// One alert as long as it is on, and a little longer.
final class Entry {
    final String key;

    /// Counts the time of the watch, in milliseconds.
    final long begun;

    JoinedAlert last;

    /// As the evaluator and as a router has them; null where that one was not heard of it yet.
    @Nullable
    Labels evaluated;

    @Nullable
    Labels held;

    /// FIRING, SILENCED or INHIBITED, as far as it is certain.
    AlertState state = AlertState.FIRING;

    /// Of the silence that keeps it quiet, or did last.
    @Nullable
    Silence silence;

    /// Whether somebody was told that it fires.
    boolean told;

    final Span missing = new Span();

    /// Seen to fire while it is believed to be quiet.
    final Span loud = new Span();

    /// The number of the board on which it was seen last.
    long seen;

    /// The same of the first.
    final long first;

    Entry(String key, JoinedAlert alert, long begun, long first) {
        this.key = key;
        this.last = alert;
        this.begun = begun;
        this.first = first;
    }

    /// How long something holds, and on how many boards in a row it was seen to.
    static final class Span {
        private long since;
        private int times;

        void none() {
            times = 0;
        }

        void seen(long clock) {
            if (times == 0) {
                since = clock;
            }
            times++;
        }

        /// Whether it lasts, seen more than once.
        boolean lasts(long millis, long clock) {
            return times > 1 && clock - since >= millis;
        }
    }
}
