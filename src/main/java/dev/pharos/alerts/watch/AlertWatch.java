package dev.pharos.alerts.watch;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells what happens to the alerts of an environment, each thing once. Fed with every board of the present; what a
/// board cannot know because somebody did not answer is as it was before. Of one thread.
///
/// The state machine of one alert: it is FIRING, SILENCED or INHIBITED, and told of or not.
///
/// - Seen to fire for the first time: [AlertEvent.Fired]. Where routers answer, not before one holds it, or [#HOLD]
///   passed: only they know whether it is silenced.
/// - Silenced or inhibited: nothing. Firing after a silence: [AlertEvent.SilenceEnded]. Firing after it was inhibited:
///   `Fired`, unless it was told of before.
/// - Missing on two boards that would have it, for [#SETTLE]: over. [AlertEvent.Resolved] where it was told of. What it
///   does from then on is new.
public final class AlertWatch {
    /// How long something is missing, or no longer silenced as far as can be seen, before it is believed, in
    /// milliseconds: the evaluations of two servers that work as one differ by so much, and a Prometheus that was
    /// started anew needs so long to find again what fires.
    static final long SETTLE = 30_000;

    /// The same where a router is out for good: what only routers know may be with that one.
    static final long SCANT = 300_000;

    /// How long a router may take to hold what fires, in milliseconds.
    static final long HOLD = 15_000;

    /// How long the first board is waited for on which the evaluator answers, in milliseconds.
    static final long START = 30_000;

    private final Ledger ledger = new Ledger();

    /// Silences as they were when all routers answered last.
    private List<Silence> silences = List.of();

    private long boards;
    private long lastNow;
    /// The time that passed while watching; a wall clock that is set back does not run backwards here.
    private long clock;

    private boolean begun;

    /// By the board's time, in milliseconds since the epoch.
    private long begunAt;

    /// Whether all routers answered since.
    private boolean complete;

    /// What happened since the board before.
    ///
    /// @param now in milliseconds since the epoch
    public List<AlertEvent> see(AlertBoard board, long now) {
        if (board.past()) {
            return List.of();
        }
        clock += boards == 0 ? 0 : Math.max(0, now - lastNow);
        lastNow = now;
        boards++;
        if (board.isWholeOfRouters()) {
            silences = board.silences();
        }
        boolean beginning = !begun && begins(board);
        List<AlertEvent> events = new ArrayList<>();
        List<JoinedAlert> standing = new ArrayList<>();
        List<JoinedAlert> on = board.alerts().stream()
                .filter(alert -> alert.state() != AlertState.PENDING && (begun || beginning || alert.isOwn()))
                .toList();
        for (Entry entry : ledger.of(on, boards, clock)) {
            if ((beginning && !entry.last.isOwn()) || isLate(entry)) {
                stand(entry, board, standing);
            } else {
                follow(entry, board, now, events);
            }
        }
        if (beginning) {
            begun = true;
            begunAt = board.time();
        }
        complete |= begun && board.isWholeOfRouters();
        for (Entry entry : List.copyOf(ledger.all())) {
            if (entry.seen != boards) {
                miss(entry, board, now, events);
            }
        }
        if (!standing.isEmpty()) {
            events.addFirst(new AlertEvent.Standing(standing, now));
        }
        return events;
    }

    /// Where the evaluator does not answer in time, it begins with what routers hold.
    private boolean begins(AlertBoard board) {
        return board.evaluator() == null || (board.isRouted() && clock >= START);
    }

    /// Whether it fired when watching began, but a router alone knows it that answers only now.
    private boolean isLate(Entry entry) {
        JoinedAlert alert = entry.last;
        return begun
                && !complete
                && entry.first == boards
                && alert.evaluated() == null
                && !alert.isOwn()
                && alert.startsAt() > 0
                && alert.startsAt() < begunAt;
    }

    private void stand(Entry entry, AlertBoard board, List<JoinedAlert> standing) {
        entry.state = believed(entry, board);
        if (entry.state == AlertState.FIRING) {
            entry.told = true;
            standing.add(entry.last);
        } else {
            remember(entry, board);
        }
    }

    private void follow(Entry entry, AlertBoard board, long now, List<AlertEvent> events) {
        AlertState state = believed(entry, board);
        if (state != AlertState.FIRING) {
            entry.state = state;
            entry.loud.none();
            remember(entry, board);
            return;
        }
        if (entry.state != AlertState.FIRING) {
            entry.loud.seen(clock);
            if (!(isCertain(entry.last) && board.isWholeOfRouters()) && !entry.loud.lasts(SETTLE, clock)) {
                return;
            }
            entry.loud.none();
            boolean silenced = entry.state == AlertState.SILENCED;
            entry.state = AlertState.FIRING;
            if (silenced) {
                entry.told = true;
                events.add(new AlertEvent.SilenceEnded(entry.key, entry.last, Optional.ofNullable(entry.silence), now));
                return;
            }
        }
        if (!entry.told && (isCertain(entry.last) || !board.isRouted() || clock - entry.begun >= HOLD)) {
            entry.told = true;
            events.add(new AlertEvent.Fired(entry.key, entry.last, now));
        }
    }

    /// Whether a router has looked at it.
    private static boolean isCertain(JoinedAlert alert) {
        HeldAlert held = alert.held();
        return alert.isOwn() || (held != null && held.state() != HeldAlert.State.UNPROCESSED);
    }

    /// What no router that answers holds is as silences say, and where not all answer, as it was.
    private AlertState believed(Entry entry, AlertBoard board) {
        JoinedAlert alert = entry.last;
        if (alert.held() != null || alert.isOwn()) {
            return alert.state();
        }
        if (silencing(alert, board).isPresent()) {
            return AlertState.SILENCED;
        }
        Silence last = entry.silence;
        boolean ended = entry.state == AlertState.SILENCED && last != null && last.endsAt() <= board.time();
        return board.isWholeOfRouters() || ended ? AlertState.FIRING : entry.state;
    }

    private Optional<Silence> silencing(JoinedAlert alert, AlertBoard board) {
        return board.silencing(alert).stream()
                .findFirst()
                .or(() -> silences.stream()
                        .filter(silence -> silence.state() == Silence.State.ACTIVE
                                && silence.endsAt() > board.time()
                                && silence.matches(alert.labels())
                                && board.silence(silence.id()).isEmpty())
                        .findFirst());
    }

    private void remember(Entry entry, AlertBoard board) {
        if (entry.state == AlertState.SILENCED) {
            silencing(entry.last, board).ifPresent(silence -> entry.silence = silence);
        }
    }

    private void miss(Entry entry, AlertBoard board, long now, List<AlertEvent> events) {
        if (entry.last.isOwn()) {
            over(entry, now, events);
            return;
        }
        if (board.evaluator() != null) {
            return;
        }
        boolean told = entry.evaluated != null || board.isWholeOfRouters();
        if (!told && !board.isRouted()) {
            return;
        }
        entry.missing.seen(clock);
        if (entry.missing.lasts(told ? SETTLE : SCANT, clock)) {
            over(entry, now, events);
        }
    }

    private void over(Entry entry, long now, List<AlertEvent> events) {
        ledger.remove(entry);
        if (entry.told) {
            events.add(new AlertEvent.Resolved(entry.key, entry.last, now));
        }
    }
}
