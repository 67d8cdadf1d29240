package dev.pharos.dashboard;

import dev.pharos.series.TimeRange;
import dev.pharos.source.MetricSource;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// What a page of charts asks its source, and when.
///
/// Each [#show] says what is in view now. Equal questions are asked once; ranges are aligned to the step; of a
/// range that has moved on only the new end is asked for, with the last points that may still have changed; what
/// is no longer in view is cancelled. A question still under way when the range has only moved on a little is
/// left alone, or a server slower than the refresh interval would never get to answer. Answers to what is no
/// longer wanted are dropped.
public final class RefreshPlan implements AutoCloseable {
    /// Samples kept, 16 bytes each: 48 MB at the most.
    private static final long CAPACITY = 3_000_000;

    private final ThreadFactory threads;
    private final LongSupplier present;
    private final TailFetch fetch;
    private final ColumnCache cache;

    private final Object lock = new Object();
    private final Map<RangeQuery, Running> running = new HashMap<>();
    private @Nullable View view;
    private long asked;

    private record View(TimeRange range, long present, Consumer<? super Answer> sink) {
        /// What is asked of a query.
        TimeRange of(RangeQuery query) {
            return range.alignedTo(query.step(), present);
        }
    }

    /// @param number of the question, counted from the plan's first
    private record Running(long number, TimeRange range, Thread thread) {}

    public RefreshPlan(MetricSource source) {
        this(source, Thread.ofVirtual().name("panel-", 0).factory(), TailFetch.SETTLING, CAPACITY);
    }

    /// @param settling how long points may still change
    /// @param capacity of the cache in samples
    RefreshPlan(MetricSource source, ThreadFactory threads, Duration settling, long capacity) {
        this.threads = threads;
        this.present = source::now;
        this.cache = new ColumnCache(capacity);
        this.fetch = new TailFetch(source, cache, settling);
    }

    /// Asks what is in view and hands each answer to `sink` as it comes, one after the other, on threads of the plan.
    /// The sink has to return at once. Does not block.
    public void show(TimeRange range, Collection<RangeQuery> inView, Consumer<? super Answer> sink) {
        Set<RangeQuery> wanted = new LinkedHashSet<>(inView);
        synchronized (lock) {
            View now = new View(range, present.getAsLong(), sink);
            view = now;
            running.entrySet().removeIf(entry -> {
                boolean kept = wanted.contains(entry.getKey())
                        && movedOn(entry.getValue().range(), range);
                if (!kept) {
                    entry.getValue().thread().interrupt();
                }
                return !kept;
            });
            for (RangeQuery query : wanted) {
                running.computeIfAbsent(query, _ -> start(query, now.of(query)));
            }
        }
    }

    /// Cancels everything; what is known is kept for the next [#show].
    public void hide() {
        synchronized (lock) {
            view = null;
            running.values().forEach(fetching -> fetching.thread().interrupt());
            running.clear();
        }
    }

    @Override
    public void close() {
        hide();
        cache.clear();
    }

    /// Whether a range is another one moved on a little, so that the earlier answer is still worth having.
    private static boolean movedOn(TimeRange before, TimeRange now) {
        long slack = Math.min(before.millis(), now.millis()) / 4;
        return Math.abs(now.start() - before.start()) <= slack && Math.abs(now.end() - before.end()) <= slack;
    }

    private Running start(RangeQuery query, TimeRange range) {
        long number = ++asked;
        Thread thread = threads.newThread(() -> {
            try {
                deliver(new Answer(query, range, fetch.fetch(query, range)), number);
            } finally {
                // Nothing came of it where that threw: the next refresh asks anew.
                forget(query, number);
            }
        });
        // Delivery waits for the lock, so the question is on the list before its answer can be.
        thread.start();
        return new Running(number, range, thread);
    }

    private void forget(RangeQuery query, long number) {
        synchronized (lock) {
            running.computeIfPresent(query, (_, current) -> current.number() == number ? null : current);
        }
    }

    private void deliver(Answer answer, long number) {
        synchronized (lock) {
            Running current = running.get(answer.query());
            // Cancelled meanwhile, or a newer question took its place.
            if (current == null || current.number() != number || view == null) {
                return;
            }
            running.remove(answer.query());
            // Handed over before the next question can be answered: the newest comes last, so that it stays.
            view.sink().accept(answer);
            TimeRange wanted = view.of(answer.query());
            if (!wanted.equals(answer.range())) {
                // The range moved on while the answer was under way: what it lacks is short by now.
                running.put(answer.query(), start(answer.query(), wanted));
            }
        }
    }
}
