package dev.pharos.alerting;

import dev.pharos.series.Labels;
import java.util.List;

/// An alert as a router holds it.
///
/// @param fingerprint  of its labels; the same in every router
/// @param state        whether it is notified about
/// @param startsAt     milliseconds since the epoch
/// @param endsAt       when it ends unless it is sent again
/// @param updatedAt    when it was sent last
/// @param generatorUrl the page of the rule that sends it, as the sender names it; may be empty
/// @param receivers    where it goes to
/// @param silencedBy   the silences that keep it quiet, by their ids
/// @param inhibitedBy  the alerts that keep it quiet, by their fingerprints
public record HeldAlert(
        String fingerprint,
        Labels labels,
        Labels annotations,
        State state,
        long startsAt,
        long endsAt,
        long updatedAt,
        String generatorUrl,
        List<String> receivers,
        List<String> silencedBy,
        List<String> inhibitedBy) {
    public HeldAlert {
        receivers = List.copyOf(receivers);
        silencedBy = List.copyOf(silencedBy);
        inhibitedBy = List.copyOf(inhibitedBy);
    }

    public enum State {
        /// Firing, and on its way to its receivers.
        ACTIVE,
        /// Firing, but silenced or inhibited.
        SUPPRESSED,
        /// Just come in.
        UNPROCESSED
    }
}
