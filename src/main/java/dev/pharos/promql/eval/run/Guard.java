package dev.pharos.promql.eval.run;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Ends an evaluation that holds too many samples, takes too long or is no longer wanted. Safe for use by many threads.
public final class Guard {
    private final long maxSamples;
    private final LongSupplier clock;
    private final long start;
    private final long timeout;
    private final AtomicLong held = new AtomicLong();
    private final AtomicLong peak = new AtomicLong();
    private volatile boolean canceled;

    /// @param maxSamples how many may be held at once
    /// @param timeout nanoseconds
    /// @param clock nanoseconds from any zero
    public Guard(long maxSamples, long timeout, LongSupplier clock) {
        this.maxSamples = maxSamples;
        this.timeout = timeout;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /// Ends the evaluation in every thread at its next check.
    public void cancel() {
        canceled = true;
    }

    /// @throws EvalException where the evaluation must end; an interrupted thread cancels it, and stays interrupted
    public void check() {
        if (Thread.currentThread().isInterrupted()) {
            canceled = true;
        }
        if (canceled) {
            throw EvalException.canceled();
        }
        if (clock.getAsLong() - start > timeout) {
            throw new EvalException(EvalException.Kind.TIMEOUT, "query timed out in query execution");
        }
    }

    /// So many samples more are held.
    public void claim(long samples) {
        long now = held.addAndGet(samples);
        if (now > maxSamples) {
            throw new EvalException(
                    EvalException.Kind.TOO_MANY_SAMPLES,
                    "query processing would load too many samples into memory in query execution");
        }
        peak.accumulateAndGet(now, Math::max);
    }

    /// So many are no longer.
    public void release(long samples) {
        held.addAndGet(-samples);
    }

    /// The most that were held at once.
    public long peak() {
        return peak.get();
    }

    public long maxSamples() {
        return maxSamples;
    }
}
