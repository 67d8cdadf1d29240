package dev.pharos.alerts;

import dev.pharos.alerting.Silence;
import dev.pharos.outcome.Failure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that is known of alerts at one moment.
///
/// @param alerts    the worst and newest first
/// @param silences  of all routers, each once
/// @param routers   those that were asked; empty where there are none
/// @param unfound   why routers could not be looked for; null where they could
/// @param evaluator why the rule evaluator did not answer; null where it did
/// @param time      that it is of, in milliseconds since the epoch
/// @param past      whether that lies back: what was written down of it is all that is known
public record AlertBoard(
        List<JoinedAlert> alerts,
        List<Silence> silences,
        List<RouterAnswer> routers,
        @Nullable Failure unfound,
        @Nullable Failure evaluator,
        long time,
        boolean past) {
    /// States in which somebody is told come first.
    static final Comparator<JoinedAlert> WORST_FIRST = Comparator.comparing(JoinedAlert::state)
            .thenComparing(JoinedAlert::severity)
            .thenComparing(JoinedAlert::startsAt, Comparator.reverseOrder())
            .thenComparing(JoinedAlert::name)
            .thenComparing(JoinedAlert::labels);

    public AlertBoard {
        alerts = List.copyOf(alerts);
        silences = List.copyOf(silences);
        routers = List.copyOf(routers);
    }

    /// How it went with one router.
    ///
    /// @param failure why it did not answer all that it was asked; null where it did
    public record RouterAnswer(String address, @Nullable Failure failure) {}

    /// Whether nobody could be asked at all.
    public boolean isBlind() {
        return evaluator != null && alerts.isEmpty() && routers.stream().allMatch(router -> router.failure() != null);
    }

    public Optional<Silence> silence(String id) {
        return silences.stream().filter(silence -> silence.id().equals(id)).findFirst();
    }

    /// Whether there is a router, and one answered.
    public boolean isRouted() {
        return routers.stream().anyMatch(router -> router.failure() == null);
    }
}
