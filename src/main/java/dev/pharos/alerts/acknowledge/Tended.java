package dev.pharos.alerts.acknowledge;

import dev.pharos.outcome.Outcome;

/// What was done for an acknowledgement.
///
/// @param id      of its silence before
/// @param outcome the id of its silence from then on, or why it could not be done; it is tried again
public record Tended(Deed deed, String id, Outcome<String> outcome) {
    /// What there was to do.
    public enum Deed {
        /// Its alert still fires: it lasts longer.
        EXTENDED,
        /// Its alert is over, and so is it.
        ENDED
    }
}
