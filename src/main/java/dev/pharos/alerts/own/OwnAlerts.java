package dev.pharos.alerts.own;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.ScrapeTarget;
import java.util.ArrayList;
import java.util.List;

/// The alerts that Pharos raises itself of one environment, computed from one board after the other. Nothing is
/// compared with what was before Pharos was opened, so that opening it raises none. Of one thread.
public final class OwnAlerts {
    private final SilentServers servers;
    private final CutOff cutOff = new CutOff();
    private final Heartbeats heartbeats = new Heartbeats();
    private final VanishedTargets targets = new VanishedTargets();
    private List<JoinedAlert> on = List.of();

    /// @param prometheus its address, without credentials
    public OwnAlerts(String prometheus) {
        servers = new SilentServers(prometheus);
    }

    /// Those that are on now.
    ///
    /// @param board   as servers made it; what Pharos raised itself on it does not matter
    /// @param scraped what is scraped, asked at the same time
    /// @param now     in milliseconds since the epoch
    public List<JoinedAlert> see(AlertBoard board, Outcome<List<ScrapeTarget>> scraped, long now) {
        // What was given up on says nothing of the servers.
        boolean cancelled = board.evaluator() instanceof Failure.Cancelled;
        if (!board.past() && !cancelled) {
            List<JoinedAlert> next = new ArrayList<>(servers.see(board, now));
            next.addAll(cutOff.see(board, now));
            next.addAll(heartbeats.see(board, now));
            next.addAll(targets.see(scraped, now));
            on = List.copyOf(next);
        }
        return on;
    }
}
