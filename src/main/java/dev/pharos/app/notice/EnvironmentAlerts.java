package dev.pharos.app.notice;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertBoards;
import dev.pharos.alerts.AlertReader;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.ToldAlerts;
import dev.pharos.alerts.acknowledge.Acknowledgements;
import dev.pharos.alerts.acknowledge.Tended;
import dev.pharos.alerts.own.OwnAlerts;
import dev.pharos.outcome.Failure;
import dev.pharos.source.FiringAlerts;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.page.alert.AlertAccess;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The alerts of the environment that is open: watched, with those that Pharos raises itself, and open to its pages.
public final class EnvironmentAlerts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EnvironmentAlerts.class);

    private final AtomicReference<@Nullable AlertBoard> last = new AtomicReference<>();
    private final AtomicReference<List<JoinedAlert>> own = new AtomicReference<>(List.of());
    private final MetricSource source;
    private final OwnAlerts raised;
    private final Acknowledgements acknowledgements;
    private final AlertAccess access;
    private final AlertDeeds deeds;
    private final Watching watching;

    /// @param prometheus its address, without credentials
    /// @param beside     told of every board, on the watch's thread
    public EnvironmentAlerts(
            MetricSource source,
            String prometheus,
            AlertRouters routers,
            InstantSource clock,
            Consumer<EnvironmentBoard> beside) {
        this.source = source;
        this.raised = new OwnAlerts(prometheus);
        String author = System.getProperty("user.name", "pharos");
        this.acknowledgements = new Acknowledgements(routers, author, clock);
        this.deeds = new AlertDeeds(routers, acknowledgements, author, clock);
        AlertBoards boards = new AlertReader(source, routers);
        this.access = new AlertAccess(
                boards.with(own::get), routers, new ToldAlerts(FiringAlerts.of(source), last::get), acknowledgements);
        this.watching = new Watching(
                boards, List.of(this::follow, _ -> tell(beside), board -> tend(acknowledgements.tend(board))));
    }

    public AlertAccess access() {
        return access;
    }

    /// Watches, or goes on watching at another pace.
    ///
    /// @param refresh of the window; zero where it has none
    public void every(Duration refresh) {
        watching.every(refresh);
    }

    private void follow(AlertBoard board) {
        List<JoinedAlert> raisedNow = raised.see(board, source.targets(), source.now());
        own.set(raisedNow);
        last.set(board.with(raisedNow));
    }

    private void tell(Consumer<EnvironmentBoard> beside) {
        AlertBoard board = last.get();
        if (board != null) {
            beside.accept(new EnvironmentBoard(board, deeds));
        }
    }

    /// What could not be renewed or ended is tried again with the next board.
    private static void tend(List<Tended> tended) {
        for (Tended each : tended) {
            Failure failure = each.outcome().failureOrNull();
            if (failure != null) {
                LOG.warn("acknowledgement {}: {} failed: {}", each.id(), each.deed(), failure);
            }
        }
    }

    @Override
    public void close() {
        watching.close();
    }
}
