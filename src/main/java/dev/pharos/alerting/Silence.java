package dev.pharos.alerting;

import java.util.List;

/// What keeps alerts from being notified about for a time.
///
/// @param startsAt  milliseconds since the epoch
/// @param endsAt    the first millisecond after it
/// @param updatedAt when it was last changed
public record Silence(
        String id,
        List<Matcher> matchers,
        long startsAt,
        long endsAt,
        long updatedAt,
        String createdBy,
        String comment,
        State state) {
    public Silence {
        matchers = List.copyOf(matchers);
    }

    public enum State {
        PENDING,
        ACTIVE,
        EXPIRED
    }

    /// Whether its matchers match a label set, whatever the time.
    public boolean matches(dev.pharos.series.Labels labels) {
        return matchers.stream().allMatch(matcher -> matcher.matches(labels));
    }
}
