package dev.pharos.alertmanager;

import dev.pharos.series.Labels;

/// An alert as the Alertmanager holds it.
///
/// @param state     whether it is notified about
/// @param startsAt  milliseconds since the epoch
/// @param updatedAt when Prometheus sent it last
public record GroupedAlert(
        String fingerprint, Labels labels, Labels annotations, State state, long startsAt, long updatedAt) {
    public enum State {
        /// Firing, and on its way to its receivers.
        ACTIVE,
        /// Firing, but silenced or inhibited.
        SUPPRESSED,
        /// Just come in.
        UNPROCESSED
    }
}
