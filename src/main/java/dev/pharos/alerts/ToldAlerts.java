package dev.pharos.alerts;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import dev.pharos.source.FiringAlerts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What fires and somebody is told of, as the alerts page counts it: the rule evaluator's answer without what routers
/// keep quiet and what fires as long as all is well, and with what routers alone know of. Routers are not waited for:
/// what they said last counts.
public final class ToldAlerts implements FiringAlerts {
    /// What was said longer ago than this, in milliseconds, says nothing of the present.
    private static final long FRESH = 120_000;

    private final FiringAlerts evaluated;
    private final Supplier<@Nullable AlertBoard> last;

    /// @param last the board that was read last; null before the first
    public ToldAlerts(FiringAlerts evaluated, Supplier<@Nullable AlertBoard> last) {
        this.evaluated = evaluated;
        this.last = last;
    }

    @Override
    public Outcome<List<Alert>> at(long time) {
        Outcome<List<Alert>> firing = evaluated.at(time);
        AlertBoard board = last.get();
        return board == null || board.past() || Math.abs(time - board.time()) > FRESH
                ? firing.map(ToldAlerts::withoutHeartbeats)
                : firing.map(alerts -> withoutHeartbeats(told(alerts, board)));
    }

    private static List<Alert> withoutHeartbeats(List<Alert> alerts) {
        return alerts.stream()
                .filter(alert -> !JoinedAlert.isHeartbeat(alert.name()))
                .toList();
    }

    private static List<Alert> told(List<Alert> firing, AlertBoard board) {
        Set<Labels> quiet = board.alerts().stream()
                .filter(alert -> alert.state() == AlertState.SILENCED || alert.state() == AlertState.INHIBITED)
                .map(JoinedAlert::evaluated)
                .filter(evaluated -> evaluated != null)
                .map(Alert::labels)
                .collect(Collectors.toSet());
        List<Alert> told = new ArrayList<>();
        firing.stream().filter(alert -> !quiet.contains(alert.labels())).forEach(told::add);
        board.alerts().stream()
                .filter(alert -> alert.state() == AlertState.FIRING && alert.evaluated() == null)
                // One that the evaluator has come to know since is there already.
                .filter(alert -> firing.stream().noneMatch(known -> isOf(alert, known)))
                .map(alert -> new Alert(
                        alert.labels(), alert.annotations(), Alert.State.FIRING, alert.startsAt(), Double.NaN))
                .forEach(told::add);
        return told;
    }

    private static boolean isOf(JoinedAlert alert, Alert evaluated) {
        return alert.name().equals(evaluated.name())
                && alert.labels()
                        .toMap()
                        .entrySet()
                        .containsAll(evaluated.labels().toMap().entrySet());
    }
}
