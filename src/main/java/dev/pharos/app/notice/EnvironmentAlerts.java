package dev.pharos.app.notice;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.ToldRouters;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertBoards;
import dev.pharos.alerts.AlertReader;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.ToldAlerts;
import dev.pharos.alerts.acknowledge.Acknowledgements;
import dev.pharos.alerts.acknowledge.Tended;
import dev.pharos.alerts.history.AlertHistory;
import dev.pharos.alerts.own.OwnAlerts;
import dev.pharos.alerts.sighting.SightingStore;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.FiringAlerts;
import dev.pharos.source.MetricSource;
import dev.pharos.source.ScrapeTarget;
import dev.pharos.ui.page.alert.AlertAccess;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final @Nullable Remembering memory;
    private final Runnable silenced;

    /// Whether silences were changed since the board before.
    private final AtomicBoolean changed = new AtomicBoolean();

    /// @param prometheus its address, without credentials
    /// @param seen       where it is kept what is seen; closed with this
    /// @param beside     told of every board, on the watch's thread
    /// @param silenced   run after silences were made or ended here, once it is known what they keep quiet
    public EnvironmentAlerts(
            MetricSource source,
            String prometheus,
            AlertRouters routers,
            InstantSource clock,
            Optional<SightingStore> seen,
            Consumer<EnvironmentBoard> beside,
            Runnable silenced) {
        this.source = source;
        this.silenced = silenced;
        AlertRouters told = new ToldRouters(routers, this::readAgain);
        this.raised = new OwnAlerts(prometheus);
        String author = System.getProperty("user.name", "pharos");
        this.acknowledgements = new Acknowledgements(told, author, clock);
        this.deeds = new AlertDeeds(told, acknowledgements, author, clock);
        AlertBoards boards = new AlertReader(source, told);
        this.memory = seen.map(Remembering::new).orElse(null);
        AlertHistory written = AlertHistory.of(source);
        this.access = new AlertAccess(
                boards.with(own::get),
                told,
                new ToldAlerts(FiringAlerts.of(source), last::get),
                acknowledgements,
                seen.map(written::filledBy).orElse(written));
        this.watching = new Watching(
                boards,
                List.of(this::follow, _ -> tell(beside), _ -> remember(), board -> tend(acknowledgements.tend(board))));
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

    private void readAgain() {
        changed.set(true);
        watching.soon();
    }

    private void follow(AlertBoard board) {
        boolean anew = changed.getAndSet(false);
        List<JoinedAlert> raisedNow = raised.see(board, targets(board), source.now());
        own.set(raisedNow);
        last.set(board.with(raisedNow));
        if (anew) {
            silenced.run();
        }
    }

    /// Who does not answer is not asked again: it would keep the board waiting.
    private Outcome<List<ScrapeTarget>> targets(AlertBoard board) {
        Failure silent = board.evaluator();
        return silent != null && silent.unanswered() ? Outcome.failed(silent) : source.targets();
    }

    private void tell(Consumer<EnvironmentBoard> beside) {
        AlertBoard board = last.get();
        if (board != null) {
            beside.accept(new EnvironmentBoard(board, deeds));
        }
    }

    private void remember() {
        AlertBoard board = last.get();
        if (board != null && memory != null) {
            memory.saw(board);
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
        if (memory != null) {
            memory.close();
        }
    }
}
