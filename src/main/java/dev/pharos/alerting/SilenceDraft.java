package dev.pharos.alerting;

import java.util.List;

/// A silence as it is to be.
///
/// @param id       of the silence that it takes the place of; empty for a new one
/// @param startsAt milliseconds since the epoch; what lies in the past means now
/// @param endsAt   the first millisecond after it
public record SilenceDraft(
        String id, List<Matcher> matchers, long startsAt, long endsAt, String createdBy, String comment) {
    public SilenceDraft {
        matchers = List.copyOf(matchers);
    }
}
