package dev.pharos.alerts.silence;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.acknowledge.Acknowledgement;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A silence beside the alerts that are on.
///
/// @param alerts   those that it matches now, pending ones left out: nobody is told of them yet
/// @param warnings what somebody should know of it
public record SilenceStanding(Silence silence, List<JoinedAlert> alerts, Set<Warning> warnings) {
    /// What ends within this is over soon.
    public static final Duration SOON = Duration.ofMinutes(30);

    public SilenceStanding {
        alerts = List.copyOf(alerts);
        warnings = Collections.unmodifiableSet(
                warnings.isEmpty() ? EnumSet.noneOf(Warning.class) : EnumSet.copyOf(warnings));
    }

    /// What is wrong with a silence, or will be.
    public enum Warning {
        /// It is over within [#SOON], alerts still fire under it, and no Pharos renews it.
        ENDS_SOON,
        /// It is over, and alerts that it kept quiet fire still: somebody is told of them now.
        ENDED_FIRING,
        /// It keeps nothing quiet.
        MATCHES_NOTHING
    }

    public static SilenceStanding of(Silence silence, AlertBoard board) {
        List<JoinedAlert> matched = board.alerts().stream()
                .filter(alert -> alert.state() != AlertState.PENDING && silence.matches(alert.labels()))
                .toList();
        return new SilenceStanding(silence, matched, warnings(silence, matched, board.time()));
    }

    /// All silences of a board, in its order.
    public static List<SilenceStanding> all(AlertBoard board) {
        return board.silences().stream().map(silence -> of(silence, board)).toList();
    }

    /// The alerts that somebody is told of again where these silences end: no other silence keeps them quiet.
    public static List<JoinedAlert> heardAgain(List<SilenceStanding> ended, AlertBoard board) {
        List<Silence> ending = ended.stream().map(SilenceStanding::silence).toList();
        List<Silence> others = board.silences().stream()
                .filter(silence -> silence.state() == Silence.State.ACTIVE && !ending.contains(silence))
                .toList();
        return ended.stream()
                .filter(standing -> standing.silence().state() == Silence.State.ACTIVE)
                .flatMap(standing -> standing.alerts().stream())
                .filter(alert -> others.stream().noneMatch(other -> other.matches(alert.labels())))
                .distinct()
                .toList();
    }

    private static Set<Warning> warnings(Silence silence, List<JoinedAlert> matched, long now) {
        Set<Warning> all = EnumSet.noneOf(Warning.class);
        switch (silence.state()) {
            case ACTIVE -> {
                if (matched.isEmpty()) {
                    all.add(Warning.MATCHES_NOTHING);
                } else if (silence.endsAt() - now <= SOON.toMillis() && !Acknowledgement.isRenewed(silence)) {
                    all.add(Warning.ENDS_SOON);
                }
            }
            case EXPIRED -> {
                if (matched.stream().anyMatch(alert -> isHeardAgain(alert, silence))) {
                    all.add(Warning.ENDED_FIRING);
                }
            }
            // What it will match when it begins, nobody knows.
            case PENDING -> {}
        }
        return all;
    }

    /// Fires since before the silence ended, and nothing else keeps it quiet.
    private static boolean isHeardAgain(JoinedAlert alert, Silence over) {
        return alert.state() == AlertState.FIRING && alert.startsAt() > 0 && alert.startsAt() < over.endsAt();
    }

    /// How many alerts are quiet because of it.
    public int quiet() {
        return silence.state() == Silence.State.ACTIVE ? alerts.size() : 0;
    }

    /// Whether it can still be ended or made to end later.
    public boolean isOpen() {
        return silence.state() != Silence.State.EXPIRED;
    }
}
