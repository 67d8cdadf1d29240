package dev.pharos.alerts;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Silence;
import dev.pharos.outcome.Failure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    /// States in which somebody is told come first, and among the equally bad what Pharos says itself: it may be why
    /// others are missing.
    static final Comparator<JoinedAlert> WORST_FIRST = Comparator.comparing(JoinedAlert::state)
            .thenComparing(JoinedAlert::severity)
            .thenComparing(JoinedAlert::isOwn, Comparator.reverseOrder())
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

    /// With alerts of Pharos's own among the others.
    public AlertBoard with(List<JoinedAlert> own) {
        if (own.isEmpty()) {
            return this;
        }
        List<JoinedAlert> all =
                Stream.concat(alerts.stream(), own.stream()).sorted(WORST_FIRST).toList();
        return new AlertBoard(all, silences, routers, unfound, evaluator, time, past);
    }

    /// Whether everybody answered all that was asked: what is not on it is not on.
    public boolean isWhole() {
        return evaluator == null && isWholeOfRouters();
    }

    /// Whether all routers were found and answered, or there are none.
    public boolean isWholeOfRouters() {
        return unfound == null && routers.stream().allMatch(router -> router.failure() == null);
    }

    /// The silences that keep an alert quiet: those that a router says do, and of one that no router holds the active
    /// ones that match it.
    public List<Silence> silencing(JoinedAlert alert) {
        HeldAlert held = alert.held();
        return silences.stream()
                .filter(silence -> held == null
                        ? silence.state() == Silence.State.ACTIVE && silence.matches(alert.labels())
                        : held.silencedBy().contains(silence.id()))
                .toList();
    }

    /// Whether nobody could be asked at all, and Pharos has nothing to say itself either.
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
