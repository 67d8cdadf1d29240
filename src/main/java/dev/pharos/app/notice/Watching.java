package dev.pharos.app.notice;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertBoards;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the alerts of an environment at every refresh, whether or not a window shows them, whatever time it looks at
/// and also while it stands still. On a thread of its own: a server that does not answer holds up nobody else.
public final class Watching implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    /// How often is read where the window refreshes itself never or seldom.
    private static final Duration SELDOM = Duration.ofSeconds(15);

    private static final Duration OFTEN = Duration.ofSeconds(1);

    private final AlertBoards boards;
    private final List<Consumer<AlertBoard>> followers;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("alerts").factory());
    private @Nullable Future<?> rounds;
    private @Nullable Duration interval;
    private @Nullable Future<?> extra;
    private long lastExtra = System.nanoTime() - OFTEN.toNanos();

    /// @param followers told of every board, in this order, on the watch's own thread
    public Watching(AlertBoards boards, List<Consumer<AlertBoard>> followers) {
        this.boards = boards;
        this.followers = List.copyOf(followers);
    }

    /// Begins, or goes on at another pace.
    ///
    /// @param refresh of the window; zero where it has none
    public synchronized void every(Duration refresh) {
        Duration next = refresh.isZero() || refresh.compareTo(SELDOM) > 0
                ? SELDOM
                : refresh.compareTo(OFTEN) < 0 ? OFTEN : refresh;
        if (next.equals(interval) || clock.isShutdown()) {
            return;
        }
        long first = interval == null ? 0 : next.toMillis();
        interval = next;
        if (rounds != null) {
            rounds.cancel(false);
        }
        rounds = clock.scheduleAtFixedRate(this::round, first, next.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Reads once more at once, or a second after it last did: something was changed.
    public synchronized void soon() {
        if (clock.isShutdown() || (extra != null && !extra.isDone())) {
            return;
        }
        long wait = Math.max(0, OFTEN.toNanos() - (System.nanoTime() - lastExtra));
        lastExtra = System.nanoTime() + wait;
        extra = clock.schedule(this::round, wait, TimeUnit.NANOSECONDS);
    }

    private void round() {
        try {
            AlertBoard board = boards.read();
            if (!Thread.currentThread().isInterrupted()) {
                followers.forEach(follower -> tell(follower, board));
            }
        } catch (RuntimeException bug) {
            // The next round is as good as this one was meant to be.
            LOG.error("watching alerts", bug);
        }
    }

    /// A follower that fails is no reason for the others not to be told.
    private static void tell(Consumer<AlertBoard> follower, AlertBoard board) {
        try {
            follower.accept(board);
        } catch (RuntimeException bug) {
            LOG.error("telling of alerts", bug);
        }
    }

    /// What is being read is given up on.
    @Override
    public synchronized void close() {
        clock.shutdownNow();
    }
}
