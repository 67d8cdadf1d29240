package dev.pharos.settings.store;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/// Runs something once, after a while.
@FunctionalInterface
public interface Later {
    void run(Runnable task, Duration delay);

    /// On a scheduler that the caller ends; what it no longer takes is not run.
    static Later on(ScheduledExecutorService scheduler) {
        return (task, delay) -> {
            try {
                var _ = scheduler.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                LoggerFactory.getLogger(Later.class).debug("closing: nothing is run later any more", e);
            }
        };
    }
}
