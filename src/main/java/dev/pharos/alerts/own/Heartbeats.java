package dev.pharos.alerts.own;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Alerts that fire as long as all is well, and whether they still do. Only what was seen to fire can have stopped; one
/// whose rule was taken away is forgotten after [#FORGET].
final class Heartbeats {
    static final int TIMES = 3;

    /// In milliseconds: a Prometheus that was started anew evaluates each rule within a minute.
    static final long LASTS = 90_000;

    /// In milliseconds.
    static final long FORGET = 6 * 3_600_000L;

    /// By the names of their rules.
    private final Map<String, Lasting> stopped = new TreeMap<>();

    private final Map<String, Long> seenAt = new HashMap<>();

    List<JoinedAlert> see(AlertBoard board, long now) {
        if (board.evaluator() == null) {
            Set<String> beating = board.alerts().stream()
                    .filter(alert ->
                            alert.evaluated() != null && alert.isHeartbeat() && alert.state() != AlertState.PENDING)
                    .map(JoinedAlert::name)
                    .collect(Collectors.toSet());
            beating.forEach(name -> {
                seenAt.put(name, now);
                stopped.computeIfAbsent(name, _ -> new Lasting(TIMES, LASTS)).unseen();
            });
            stopped.forEach((name, lasting) -> {
                if (!beating.contains(name)) {
                    lasting.seen(now);
                }
            });
            stopped.keySet().removeIf(name -> now - seenAt.getOrDefault(name, now) > FORGET);
        }
        List<JoinedAlert> on = new ArrayList<>();
        stopped.forEach((name, lasting) -> {
            if (lasting.isSo()) {
                on.add(OwnAlert.WATCHDOG_STOPPED.alert(
                        name, Labels.of("heartbeat", name), Labels.EMPTY, lasting.since()));
            }
        });
        return on;
    }
}
