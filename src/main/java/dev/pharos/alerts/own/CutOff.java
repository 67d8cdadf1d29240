package dev.pharos.alerts.own;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.Severity;
import dev.pharos.series.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Whether what fires reaches a router. Judged with care, since much of what is not held is as it should be:
///
/// - A router that was started anew holds nothing before the evaluator sends again, which it does once a minute: only
///   what lasts for [#LASTS] counts.
/// - Relabelling drops alerts on the way, mostly those of no weight, or changes their labels. What is held under the
///   name of its rule is held, what is only for information may be missing, and a rule whose alerts were missing while
///   another's came through is kept back on purpose from then on.
/// - An environment without a router has chosen so: only where there was one before it is missing.
final class CutOff {
    /// In milliseconds: twice the time in which what fires is sent again, and a little.
    static final long LASTS = 150_000;

    static final int TIMES = 3;

    /// So many rules are known to be kept back.
    private static final int MOST = 1_000;

    private static final String SUBJECT = "Alertmanager";

    private final Lasting cut = new Lasting(TIMES, LASTS);
    private final Set<String> keptBack = new HashSet<>();
    private boolean routed;

    List<JoinedAlert> see(AlertBoard board, long now) {
        if (board.isWhole()) {
            judge(board, now);
        }
        return cut.isSo()
                ? List.of(OwnAlert.ALERTMANAGER_CUT_OFF.alert(SUBJECT, Labels.EMPTY, Labels.EMPTY, cut.since()))
                : List.of();
    }

    private void judge(AlertBoard board, long now) {
        routed |= board.isRouted();
        Set<String> held = names(board, alert -> alert.held() != null);
        boolean through =
                names(board, alert -> alert.evaluated() != null).stream().anyMatch(held::contains);
        if (through && isFresh(board, now) && keptBack.size() < MOST) {
            keptBack.addAll(names(
                    board,
                    alert -> alert.held() == null
                            && alert.startsAt() > 0
                            && now - alert.startsAt() >= LASTS
                            && !held.contains(alert.name())));
        }
        boolean missing = names(board, CutOff::isToBeHeld).stream()
                .anyMatch(name -> !held.contains(name) && !keptBack.contains(name));
        boolean none = board.routers().isEmpty();
        if (routed && (none || (missing && !through))) {
            cut.seen(now);
        } else {
            cut.unseen();
        }
    }

    private static boolean isToBeHeld(JoinedAlert alert) {
        return alert.evaluated() != null
                && (alert.isHeartbeat() || alert.severity().isAtLeast(Severity.WARNING));
    }

    /// The names of the rules of those that fire.
    private static Set<String> names(AlertBoard board, Predicate<JoinedAlert> which) {
        return board.alerts().stream()
                .filter(alert -> !alert.isOwn() && alert.state() != AlertState.PENDING && which.test(alert))
                .map(JoinedAlert::name)
                .collect(Collectors.toSet());
    }

    /// Whether what routers hold came just now: else it may be what is left from before they were cut off.
    private static boolean isFresh(AlertBoard board, long now) {
        return board.alerts().stream().anyMatch(alert -> {
            HeldAlert held = alert.held();
            return held != null && now - held.updatedAt() < LASTS;
        });
    }
}
