package dev.pharos.alerts.own;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.outcome.Failure;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Servers that do not answer. One that refuses a question answers.
final class SilentServers {
    /// On so many boards in a row, and for so long, in milliseconds.
    static final int TIMES = 3;

    static final long PROMETHEUS = 20_000;
    static final long ALERTMANAGER = 30_000;

    private final String address;
    private final Lasting prometheus = new Lasting(TIMES, PROMETHEUS);
    private final Map<String, Lasting> alertmanagers = new TreeMap<>();

    /// @param address of the Prometheus
    SilentServers(String address) {
        this.address = address;
    }

    List<JoinedAlert> see(AlertBoard board, long now) {
        List<JoinedAlert> on = new ArrayList<>();
        if (is(prometheus, board.evaluator(), now)) {
            on.add(silent(OwnAlert.PROMETHEUS_SILENT, address, prometheus));
        }
        for (AlertBoard.RouterAnswer router : board.routers()) {
            is(
                    alertmanagers.computeIfAbsent(router.address(), _ -> new Lasting(TIMES, ALERTMANAGER)),
                    router.failure(),
                    now);
        }
        // Where nobody could say which routers there are, those that were there are as they were.
        if (board.unfound() == null) {
            Set<String> there = new HashSet<>();
            board.routers().forEach(router -> there.add(router.address()));
            alertmanagers.keySet().retainAll(there);
        }
        alertmanagers.forEach((each, lasting) -> {
            if (lasting.isSo()) {
                on.add(silent(OwnAlert.ALERTMANAGER_SILENT, each, lasting));
            }
        });
        return on;
    }

    private static boolean is(Lasting lasting, @Nullable Failure failure, long now) {
        return (failure != null && failure.unanswered()) ? lasting.seen(now) : lasting.unseen();
    }

    private static JoinedAlert silent(OwnAlert kind, String address, Lasting lasting) {
        return kind.alert(address, Labels.of("address", address), Labels.EMPTY, lasting.since());
    }
}
